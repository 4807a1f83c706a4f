package vn.minh.evidence.evidence;

import static io.restassured.RestAssured.given;
import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class ConfirmationIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";
    private static final String REFUSED = "vn.minh.evidence.evidence.refused.v1";

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void whatWasUploadedIsKeptUnderItsHashAndGetsItsCode() {
        var bytes = Samples.pdf("kept " + UUID.randomUUID());
        var hash = Samples.sha256(bytes);
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);

        var answer = Desk.OURS.confirm(announced.id(), 1);

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("STORED"))
                .body("version", equalTo(1))
                .body("upload", nullValue());
        assertThat(shelves.bytes("minh-evidence", "sha256/" + hash.substring(0, 2) + "/" + hash))
                .isEqualTo(bytes);
        assertThat(shelves.hasUpload(announced.id())).isFalse();
        var fact = told.eventually(EvidenceEvent.TOPIC, announced.id().toString(), ANNOUNCED, STORED)
                .getLast()
                .as(EvidenceStoredV1.class);
        assertThat(fact.code()).isEqualTo(answer.extract().path("code")).matches("MC\\.1\\.3\\.\\d{2,}");
        assertThat(fact.sha256()).isEqualTo(hash);
    }

    @Test
    void codesCountPerSchoolAndCriterion() {
        var school = Desk.of("d-1", "HN-MN-" + UUID.randomUUID(), "council");
        shelves.write("insert into known_unit values ('%s', 'HN-SO-GDDT')"
                .formatted(school.tokens().unit()));
        school.stored(Samples.pdf("first"));
        var refused = school.announced(Samples.draft("no pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        refused.upload("no pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        school.confirm(refused.id(), 1).body("state", equalTo("REFUSED"));

        var second = school.stored(Samples.pdf("second"));

        school.read(second).body("code", equalTo("MC.1.3.02"));
    }

    @Test
    void theSameContentOfTwoSchoolsIsOneObjectAndTwoPiecesOfEvidence() {
        var bytes = Samples.pdf("shared " + UUID.randomUUID());
        var hash = Samples.sha256(bytes);
        var ours = Desk.OURS.stored(bytes);

        var theirs = Desk.THEIRS.stored(bytes);

        assertThat(theirs).isNotEqualTo(ours);
        assertThat(shelves.keys("minh-evidence", "sha256/" + hash.substring(0, 2) + "/"))
                .containsOnlyOnce("sha256/" + hash.substring(0, 2) + "/" + hash);
        Desk.THEIRS.read(ours).statusCode(404);
    }

    @Test
    void aDamagedObjectIsReplacedByWholeContent() {
        var bytes = Samples.pdf("healed " + UUID.randomUUID());
        var hash = Samples.sha256(bytes);
        var address = "sha256/" + hash.substring(0, 2) + "/" + hash;
        shelves.put("minh-evidence", address, Samples.pdf("damaged"));

        Desk.OURS.stored(bytes);

        assertThat(shelves.bytes("minh-evidence", address)).isEqualTo(bytes);
    }

    @Test
    void whatIsNotThereCannotBeConfirmed() {
        var announced = Desk.OURS.announced(Samples.pdf("still on its way"));
        var before = shelves.traces();

        var answer = Desk.OURS.confirm(announced.id(), 1);

        answer.statusCode(409)
                .body("type", endsWith("/problems/not-uploaded"))
                .body("detail", containsString("Kế hoạch năm học.pdf"));
        assertThat(shelves.traces()).isEqualTo(before);
    }

    @Test
    void anotherKindOfContentIsRefusedForGood() {
        var page = "<html>not a pdf</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var announced = Desk.OURS.announced(page);
        announced.upload(page);

        var answer = Desk.OURS.confirm(announced.id(), 1);

        answer.statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("code", nullValue())
                .body("refusal.code", equalTo("wrong-type"))
                .body("refusal.why", containsString("loại tệp"));
        var fact = told.eventually(EvidenceEvent.TOPIC, announced.id().toString(), ANNOUNCED, REFUSED)
                .getLast()
                .as(EvidenceRefusedV1.class);
        assertThat(fact.reason()).isEqualTo("wrong-type");
        assertThat(shelves.hasUpload(announced.id())).isFalse();
        Desk.OURS.confirm(announced.id(), 2).statusCode(409).body("context.state", equalTo("REFUSED"));
    }

    /** A store that checks nothing: the bytes are put there with the store's own key. */
    @Test
    void bytesThatTheStoreShouldNotHaveTakenAreRefused() {
        var longer = Desk.OURS.announced(Samples.pdf("said"));
        var other = Desk.OURS.announced(Samples.pdf("said"));
        shelves.put("minh-quarantine", longer.id() + ".1", Samples.pdf("said, and more"));
        shelves.put("minh-quarantine", other.id() + ".1", Samples.pdf("done"));

        var answers = List.of(Desk.OURS.confirm(longer.id(), 1), Desk.OURS.confirm(other.id(), 1));

        answers.getFirst().statusCode(200).body("refusal.code", equalTo("wrong-size"));
        answers.getLast().statusCode(200).body("refusal.code", equalTo("wrong-checksum"));
    }

    @Test
    void anotherSchoolsEvidenceLooksAbsent() {
        var announced = Desk.OURS.announced(Samples.pdf("ours"));
        announced.upload(Samples.pdf("ours"));

        var answer = Desk.THEIRS.confirm(announced.id(), 1);

        var absent = Desk.THEIRS.confirm(UUID.randomUUID(), 1).statusCode(404);
        answer.statusCode(404).body("detail", equalTo(absent.extract().path("detail")));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var announced = Desk.OURS.announced(Samples.pdf("version"));
        announced.upload(Samples.pdf("version"));

        var stale = Desk.OURS.confirm(announced.id(), 7);
        var missing = given().auth()
                .oauth2(Desk.OURS.tokens().token())
                .put("/api/v1/evidence/{id}/confirmation", announced.id())
                .then();

        stale.statusCode(412);
        missing.statusCode(428);
        told.onlyEver(EvidenceEvent.TOPIC, announced.id().toString(), ANNOUNCED);
    }

    @Test
    void aReviewerConfirmsNothing() {
        var announced = Desk.OURS.announced(Samples.pdf("door"));

        var answer = Desk.of("r-1", Samples.OURS, "reviewer").confirm(announced.id(), 1);

        answer.statusCode(403);
    }

    @Test
    void oneOfFourAtOnceWins() throws InterruptedException {
        var bytes = Samples.pdf("race " + UUID.randomUUID());
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);
        Callable<Integer> confirmation =
                () -> Desk.OURS.confirm(announced.id(), 1).extract().statusCode();

        List<Integer> answers;
        try (var clients = newVirtualThreadPerTaskExecutor()) {
            answers = clients.invokeAll(nCopies(4, confirmation)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        told.onlyEver(EvidenceEvent.TOPIC, announced.id().toString(), ANNOUNCED, STORED);
    }

    @Test
    void aRepeatGetsItsFirstAnswer() {
        var bytes = Samples.pdf("repeat");
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);
        var key = UUID.randomUUID().toString();
        String code = Desk.OURS.confirm(announced.id(), 1, key).extract().path("code");

        var again = Desk.OURS.confirm(announced.id(), 1, key);

        again.statusCode(200)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"2\"")
                .body("code", equalTo(code));
    }
}
