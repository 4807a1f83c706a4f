package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.contracts.review.ExternalReviewClaimedV1;
import vn.minh.contracts.review.SupplementLapsedV1;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class SupplementIT {

    private static final String RETURNED = "vn.minh.assessment.self-assessment.returned.v1";
    private static final String REINSTATED = "vn.minh.assessment.self-assessment.reinstated.v1";
    private static final Instant AT = Instant.parse("2026-12-05T02:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-12-20");

    @Inject
    Told told;

    @Inject
    Tell tell;

    private final UUID review = UUID.randomUUID();

    @Test
    void onlyTheNamedCriteriaAreOpenAgain() {
        var dossier = returned();

        var closed = dossier.answer("1.2.a", 1, Map.of("points", "60"));
        var open = dossier.answer("2.2.a", 1, Map.of("amount", 40, "points", "50"));

        closed.statusCode(422).body("faults.field", contains("1.2.a"));
        open.statusCode(200);
        dossier.see(dossier.council())
                .body("label", equalTo("Trả bổ sung"))
                .body("returned.criteria", contains("2.2"))
                .body("returned.dueOn", equalTo("2026-12-20"))
                .body("moves", contains("answer", "sign"));
    }

    @Test
    void theNextApprovalIsTheNextRoundAndTheOldOneStaysReadable() {
        var dossier = returned();
        dossier.answer("2.2.a", 1, Map.of("amount", 40, "points", "50")).statusCode(200);
        dossier.sign(5).statusCode(200).body("round", equalTo(2));

        var answer = dossier.approve(6, dossier.fingerprint());

        answer.statusCode(200).body("round", equalTo(2));
        var heard = told.until(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), facts -> facts.size() == 7);
        var approved = heard.getLast().as(SelfAssessmentApprovedV1.class);
        assertThat(approved.round()).isEqualTo(2);
        var path = "/self-assessments/{id}/rounds/{n}";
        Api.get(dossier.council(), path, dossier.dossier(), 1)
                .statusCode(200)
                .body("result.groups.points", contains("70", "65"))
                .body("approvedBy", equalTo(dossier.unit() + "-principal"));
        Api.get(dossier.town().officer(), path, dossier.dossier(), 2)
                .statusCode(200)
                .body("result.groups.points", contains("70", "90"))
                .body("fingerprint", equalTo(approved.fingerprint()));
        Api.get(dossier.council(), path, dossier.dossier(), 3).statusCode(404);
        var other = Town.with(1);
        Api.get(other.council(other.school()), path, dossier.dossier(), 1).statusCode(404);
    }

    @Test
    void aRoundThatIsOnlySignedIsNotShownAsApproved() {
        var dossier = Answering.signed();

        var answer = Api.get(dossier.council(), "/self-assessments/{id}/rounds/1", dossier.dossier());

        answer.statusCode(404);
    }

    @Test
    void sentBackUnderASupplementTheSameCriteriaAreOpen() {
        var dossier = returned();
        dossier.sign(5).statusCode(200);

        var answer = dossier.sendBack(6, "Chưa đủ");

        answer.statusCode(200).body("status", equalTo("RETURNED")).body("round", equalTo(1));
        dossier.see(dossier.council()).body("returned.criteria", contains("2.2"));
        dossier.sign(7).statusCode(200).body("round", equalTo(2));
    }

    @Test
    void whenTheDayPassesWhatWasApprovedStandsAgain() {
        var dossier = returned();

        lapsed(dossier, 2);

        eventually(dossier, "APPROVED");
        dossier.see(dossier.principal()).body("round", equalTo(1)).body("result.groups.points", contains("70", "65"));
        told.eventually(
                SelfAssessmentEvent.TOPIC,
                dossier.dossier().toString(),
                ApprovalIT.OPENED,
                ApprovalIT.STARTED,
                ApprovalIT.SIGNED,
                ApprovalIT.APPROVED,
                RETURNED,
                REINSTATED);
    }

    @Test
    void aRequestToldTwiceReturnsOnce() {
        var dossier = Answering.approved();

        var request = requested(dossier, 1);
        tell.again(request);

        eventually(dossier, "RETURNED");
        told.onlyEver(
                SelfAssessmentEvent.TOPIC,
                dossier.dossier().toString(),
                ApprovalIT.OPENED,
                ApprovalIT.STARTED,
                ApprovalIT.SIGNED,
                ApprovalIT.APPROVED,
                RETURNED);
    }

    @Test
    void whatComesTooEarlyWaitsForWhatComesBefore() {
        var dossier = Answering.approved();

        lapsed(dossier, 3);
        requested(dossier, 2);
        tell.that(new ExternalReviewClaimedV1(review, dossier.dossier(), "reviewer", AT), 1);

        told.eventually(
                SelfAssessmentEvent.TOPIC,
                dossier.dossier().toString(),
                ApprovalIT.OPENED,
                ApprovalIT.STARTED,
                ApprovalIT.SIGNED,
                ApprovalIT.APPROVED,
                RETURNED,
                REINSTATED);
    }

    @Test
    void aRequestThatFitsNoDossierParksItsReviewAlone() {
        var dossier = Answering.approved();
        var lost = UUID.randomUUID();
        tell.that(new SupplementRequestedV1(lost, UUID.randomUUID(), 1, List.of("2.2"), DUE, "r", AT), 1);

        requested(dossier, 1);

        eventually(dossier, "RETURNED");
        await("the lost request is parked")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Api.get(Town.ADMINISTRATOR, "/operations/parked")
                        .statusCode(200)
                        .body("key", hasItem(lost.toString())));
    }

    private Answering returned() {
        var dossier = Answering.approved();
        requested(dossier, 1);
        eventually(dossier, "RETURNED");
        return dossier;
    }

    private ProducerRecord<String, byte[]> requested(Answering of, long sequence) {
        return tell.that(
                new SupplementRequestedV1(review, of.dossier(), 1, List.of("2.2"), DUE, "reviewer", AT), sequence);
    }

    private void lapsed(Answering of, long sequence) {
        tell.that(new SupplementLapsedV1(review, of.dossier(), 1, AT), sequence);
    }

    private static void eventually(Answering dossier, String status) {
        await("the dossier is " + status)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> dossier.see(dossier.council()).extract().<String>path("status"), status::equals);
    }
}
