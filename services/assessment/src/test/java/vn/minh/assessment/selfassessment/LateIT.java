package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.TestClock;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.contracts.assessment.SelfAssessmentExtendedV1;
import vn.minh.contracts.assessment.Submission;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** The submission is due on 31/5/2027: that day ends at 17:00 UTC. */
@QuarkusTest
@RealServers(database = "assessment")
class LateIT {

    private static final String LAST_SECOND = "2027-05-31T16:59:59Z";
    private static final String EXTENSION = "/self-assessments/{id}/extension";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @AfterEach
    void theClockRunsAgain() {
        TestClock.release();
    }

    @Test
    void theLastSecondOfTheDayIsInTime() {
        var dossier = Answering.signed();
        TestClock.at(LAST_SECOND);

        var answer = approve(dossier, 3);

        answer.body("submittedLate", equalTo(false)).body("submissionDueOn", equalTo("2027-05-31"));
        assertThat(submission(dossier)).isEqualTo(new Submission(LocalDate.parse("2027-05-31"), false, false));
    }

    @Test
    void aSecondLaterIsLateAndNotShutOut() {
        var dossier = Answering.signed();
        TestClock.at(LAST_SECOND);
        TestClock.forward(Duration.ofSeconds(1));

        var answer = approve(dossier, 3);

        answer.body("submittedLate", equalTo(true));
        dossier.see(dossier.principal())
                .body("submittedLate", equalTo(true))
                .body("submissionDueOn", equalTo("2027-05-31"));
        assertThat(submission(dossier)).isEqualTo(new Submission(LocalDate.parse("2027-05-31"), true, false));
    }

    @Test
    void theAuthoritysFrameCounts() {
        var dossier = Answering.signed();
        frame(dossier, "2027-04-20", "2027-04-27");
        dossier.see(dossier.principal())
                .body("submissionDueOn", equalTo("2027-04-27"))
                .body("submittedLate", nullValue());
        TestClock.at("2027-04-27T17:00:00Z");

        var answer = approve(dossier, 3);

        answer.body("submittedLate", equalTo(true)).body("submissionDueOn", equalTo("2027-04-27"));
    }

    @Test
    void anExtensionCountsBeforeTheFrame() {
        var dossier = Answering.signed();
        frame(dossier, "2027-04-20", "2027-04-27");
        extend(officer(dossier), dossier, 3, "2027-05-05").statusCode(200);
        TestClock.at("2027-05-05T16:59:59Z");

        var answer = approve(dossier, 4);

        answer.body("submittedLate", equalTo(false)).body("submissionDueOn", equalTo("2027-05-05"));
    }

    @Test
    void aSupplementIsLateAgainstItsOwnDay() {
        var dossier = Answering.approved();
        tell.that(
                new SupplementRequestedV1(
                        UUID.randomUUID(),
                        dossier.dossier(),
                        1,
                        List.of("2.2"),
                        LocalDate.parse("2026-12-20"),
                        "r",
                        Instant.parse("2026-12-05T02:00:00Z")),
                1);
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> dossier.see(dossier.council()).extract().<String>path("status"),
                        status -> status.equals("RETURNED"));
        extend(officer(dossier), dossier, 5, "2027-05-31")
                .statusCode(409)
                .body("type", endsWith("/supplement-has-its-day"));
        dossier.sign(5).statusCode(200);
        TestClock.at("2026-12-20T17:00:00Z");

        var answer = approve(dossier, 6);

        answer.body("round", equalTo(2))
                .body("submittedLate", equalTo(true))
                .body("submissionDueOn", equalTo("2026-12-20"));
    }

    @Test
    void anExtensionIsToldWithoutItsReason() {
        var dossier = Answering.ready();

        var answer = extend(officer(dossier), dossier, 1, "2027-05-31");

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("submissionDueOn", equalTo("2027-05-31"))
                .body("reason", equalTo("Trường vừa sáp nhập"));
        var heard = told.until(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), facts -> facts.size() == 2);
        assertThat(heard.getLast().as(SelfAssessmentExtendedV1.class).dueOn()).isEqualTo(LocalDate.parse("2027-05-31"));
        assertThat(heard.getLast().data().toString()).doesNotContain("sáp nhập");
        dossier.answerAll().sign(3).statusCode(200);
    }

    @Test
    void anAuthorityExtendsToTheDepartmentsDayAndTheDepartmentToTheCountrys() {
        var town = Town.with(1);
        var plan = town.plan("2026-2027");
        plan.putAll(Map.of("closesOn", "2027-04-20", "submissionDueOn", "2027-04-27"));
        var campaign = Api.post(town.officer(), plan, "/campaigns").extract().<String>path("id");
        Api.move(town.officer(), 1, "", "/campaigns/{id}/opening", campaign).statusCode(200);
        var dossier = new Answering(town, town.school(), town.dossier(UUID.fromString(campaign), town.school()));

        var tooFar = extend(officer(dossier), dossier, 1, "2027-04-28");
        var department = extend(town.officer(), dossier, 1, "2027-05-31");
        var beyond = extend(town.officer(), dossier, 2, "2027-06-01");
        var less = extend(town.officer(), dossier, 2, "2027-04-26");

        tooFar.statusCode(422).body("faults.code", contains("later-than-department"));
        department.statusCode(200);
        beyond.statusCode(422).body("faults.code", contains("past-national-ceiling"));
        less.statusCode(422).body("faults.code", contains("no-extension"));
        Api.get(officer(dossier), EXTENSION, dossier.dossier())
                .statusCode(200)
                .body("submissionDueOn", equalTo("2027-05-31"))
                .body("extended", equalTo(true));
    }

    @Test
    void onlyWhoIsResponsibleExtendsWhatIsNotSubmitted() {
        var dossier = Answering.approved();
        var other = Answering.ready();

        var submitted = extend(officer(dossier), dossier, 4, "2027-05-31");
        var stranger = extend(officer(other), dossier, 4, "2027-05-31");
        var strangeDepartment = extend(other.town().officer(), dossier, 4, "2027-05-31");
        var principal = extend(dossier.principal(), dossier, 4, "2027-05-31");
        var noVersion =
                Api.put(officer(dossier), Map.of("dueOn", "2027-05-31", "reason", "x"), EXTENSION, dossier.dossier());
        var nothing = Api.move(officer(other), 1, Map.of("reason", " "), EXTENSION, other.dossier());

        submitted.statusCode(409).body("type", endsWith("/illegal-move"));
        stranger.statusCode(404);
        strangeDepartment.statusCode(404);
        principal.statusCode(403);
        noVersion.statusCode(428);
        nothing.statusCode(422).body("faults.field", contains("dueOn", "reason"));
    }

    private static Tokens officer(Answering dossier) {
        var commune = dossier.town().commune();
        return Tokens.as(commune + "-officer").unit(commune).roles("authority-officer");
    }

    private static void frame(Answering dossier, String closesOn, String dueOn) {
        var campaign = dossier.see(dossier.principal()).extract().<String>path("campaign.id");
        Api.move(
                        officer(dossier),
                        2,
                        Map.of("closesOn", closesOn, "submissionDueOn", dueOn),
                        "/campaigns/{id}/frames/{authority}",
                        campaign,
                        dossier.town().commune())
                .statusCode(200);
    }

    private static ValidatableResponse extend(Tokens who, Answering dossier, long version, String dueOn) {
        return Api.move(
                who, version, Map.of("dueOn", dueOn, "reason", "Trường vừa sáp nhập"), EXTENSION, dossier.dossier());
    }

    private static ValidatableResponse approve(Answering dossier, long version) {
        return dossier.approve(version, dossier.fingerprint()).statusCode(200);
    }

    private Submission submission(Answering dossier) {
        var heard = told.until(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), facts -> facts.size() == 4);
        var submission = heard.getLast().as(SelfAssessmentApprovedV1.class).submission();
        assertThat(submission).isNotNull();
        return submission;
    }
}
