package vn.minh.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

@QuarkusTest
@RealServers(database = "trial")
class InboxIT {

    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final String SHA = "9f2c".repeat(16);

    @Inject
    Tell tell;

    private final Ledger ledger = new Ledger(Postgres.asOwner("trial"));
    private final UUID subject = UUID.randomUUID();

    @Test
    void aFactDeliveredTwiceHasItsEffectOnce() {
        var told = tell.that(announced(subject), 1);

        tell.again(told);
        tell.that(sealed(subject), 2);

        ledger.eventuallyHeard(subject.toString(), "announced", "sealed");
    }

    @Test
    void aFactThatCameTooEarlyWaitsForTheOneBeforeIt() {
        tell.that(sealed(subject), 2);
        var other = UUID.randomUUID();
        tell.that(announced(other), 1);
        ledger.eventuallyHeard(other.toString(), "announced");

        tell.that(announced(subject), 1);

        ledger.eventuallyHeard(subject.toString(), "announced", "sealed");
    }

    @Test
    void aFactOfNoInterestMovesTheSequenceOn() {
        tell.that(new EvidenceDroppedV1(subject, "HN", AT), 1);

        tell.that(sealed(subject), 2);

        ledger.eventuallyHeard(subject.toString(), "sealed");
    }

    @Test
    void aMissingPrerequisiteIsWaitedForAndOthersGoOn() {
        var unit = "HN-" + subject;
        tell.that(stored(subject, unit), 1);
        tell.that(sealed(subject), 2);
        var other = UUID.randomUUID();
        tell.that(announced(other), 1);
        ledger.eventuallyHeard(other.toString(), "announced");
        assertThat(ledger.heard(subject.toString())).isEmpty();

        ledger.rows("insert into known_unit (code) values (?)", unit);

        ledger.eventuallyHeard(subject.toString(), "stored", "sealed");
    }

    @Test
    void poisonParksItsKeyAndSkippingLetsTheRestGoOn() {
        poison(subject, 1, "vn.minh.evidence.evidence.announced.v1", "{no json");
        tell.that(sealed(subject), 2);
        var other = UUID.randomUUID();
        tell.that(announced(other), 1);
        ledger.eventuallyHeard(other.toString(), "announced");
        parkedKeysInclude(subject);

        operate("skip", subject).statusCode(200);

        ledger.eventuallyHeard(subject.toString(), "sealed");
    }

    @Test
    void anUnknownTypeParksItsKeyAndReplayingKeepsItParked() {
        poison(subject, 1, "vn.minh.evidence.evidence.vanished.v1", "{}");
        parkedKeysInclude(subject);

        operate("replay", subject).statusCode(200).body("key", hasItem(subject.toString()));

        assertThat(ledger.heard(subject.toString())).isEmpty();
    }

    @Test
    void aMessageWithoutSequenceParksItsKey() {
        tell.raw("minh.evidence.evidence.v1", subject.toString(), new byte[0], Map.of());

        parkedKeysInclude(subject);
    }

    @Test
    void whereNothingIsCountedNoSequenceIsAskedForAndARepeatIsKnownByItsId() {
        var record = "HN-A-" + subject + "|4725|2026-2027|OWN_RESULT";

        receipt(record, "first", "BN-1");
        receipt(record, "first", "BN-1");
        receipt(record, "second", "BN-2");

        ledger.eventuallyHeard(record, "BN-1", "BN-2");
    }

    @Test
    void nearlyAMegabyteOfNonsenseParksOnlyItsKey() {
        var nonsense = "x".repeat(900_000).getBytes(UTF_8);
        tell.raw("minh.evidence.evidence.v1", subject.toString(), nonsense, Map.of("ce_sequence", "1"));
        var other = UUID.randomUUID();

        tell.that(announced(other), 1);

        ledger.eventuallyHeard(other.toString(), "announced");
        parkedKeysInclude(subject);
    }

    @Test
    void aRefusedEffectLeavesNothingBehind() {
        tell.that(new EvidenceRefusedV1(subject, "HN", "wrong-checksum", AT), 1);

        parkedKeysInclude(subject);

        assertThat(ledger.heard(subject.toString())).isEmpty();
    }

    @Test
    void onlyAnAdministratorSeesParkedKeys() {
        var answer = given().auth()
                .oauth2(Tokens.as("a").unit("HN").roles("principal").token())
                .get("/api/v1/operations/parked");

        answer.then().statusCode(403);
    }

    private void parkedKeysInclude(UUID key) {
        ledger.eventually(
                "parked",
                "select exists (select 1 from inbox_stream where key = ? and state = 'PARKED')",
                key.toString());
        admin().get("/api/v1/operations/parked").then().statusCode(200).body("key", hasItem(key.toString()));
    }

    private ValidatableResponse operate(String what, UUID key) {
        return admin().contentType("application/json")
                .body("{\"reason\": \"hỏng từ nguồn\"}")
                .post(
                        "/api/v1/operations/parked/{consumer}/{topic}/{key}/{what}",
                        "trial.hearing",
                        "minh.evidence.evidence.v1",
                        key.toString(),
                        what)
                .then();
    }

    private static RequestSpecification admin() {
        return given().auth()
                .oauth2(Tokens.as("root").unit("HN-SO").roles("administrator").token());
    }

    private void poison(UUID key, long sequence, String type, String body) {
        tell.raw(
                "minh.evidence.evidence.v1",
                key.toString(),
                body.getBytes(UTF_8),
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_sequence", Long.toString(sequence)));
    }

    /** As a sector database says it: without a sequence. */
    private void receipt(String record, String id, String number) {
        tell.raw(
                "minh.sector.receipts.v1",
                record,
                """
                {"recordKey": "%s", "revision": 1, "accepted": true, "receipt": "%s", "issuedAt": "%s"}""".formatted(record, number, AT).getBytes(UTF_8),
                Map.of("ce_id", subject + id, "ce_type", "vn.minh.sector.receipt.issued.v1"));
    }

    private static EvidenceEvent announced(UUID id) {
        return new EvidenceAnnouncedV1(id, "HN-THCS-VINH-QUYNH", "HN-SO", "1.3", "application/pdf", 10, SHA, "a-1", AT);
    }

    private static EvidenceEvent stored(UUID id, String unit) {
        return new EvidenceStoredV1(id, unit, "MC.1.3.01", 1, "application/pdf", 10, SHA, AT);
    }

    private static EvidenceEvent sealed(UUID id) {
        return new EvidenceSealedV1(id, "HN-THCS-VINH-QUYNH", 1, UUID.randomUUID(), 1, SHA, AT);
    }
}
