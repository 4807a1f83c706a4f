package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.Answer;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** An authority's own dossier counts what its schools were recognised at. */
@QuarkusTest
@RealServers(database = "assessment")
class DerivedIT {

    private static final String YEAR = "2026-2027";
    private static final Instant AT = Instant.parse("2027-05-20T02:00:00Z");

    @Inject
    Tell tell;

    @Inject
    Told told;

    @Test
    void beforeAnySchoolIsRecognisedTheShareIsNone() {
        var dossier = communes(Town.with(3), true);

        dossier.see(dossier.council())
                .body("derived.item", contains("2.1.a", "2.2.a"))
                .body("derived[0].recognised", equalTo(0))
                .body("derived[0].all", equalTo(3))
                .body("derived[0].amount", equalTo("0.000000"))
                .body("unanswered", contains("1.1.a"));
    }

    @Test
    void ofNoDossiersThereIsNoShareAndTheChecksSaySo() {
        var dossier = communes(Town.with(1), false);
        dossier.answer("1.1.a", 0, Map.of("points", "30")).statusCode(200);

        dossier.see(dossier.council()).body("derived[0].all", equalTo(0)).body("derived[0].amount", nullValue());
        Api.get(dossier.council(), "/self-assessments/{id}/checks", dossier.dossier())
                .body("missing", hasSize(0))
                .body("unverifiable.findAll { it.rule == 'nothing-to-count' }.item", contains("2.1.a", "2.2.a"));
        dossier.sign(2).statusCode(200);
        dossier.see(dossier.council()).body("result.groups.points", contains("30", "0"));
    }

    @Test
    void theShareIsFrozenAtTheSignatureAndToldAsTheItemsAnswer() {
        var town = Town.with(3);
        var dossier = communes(town, true);
        dossier.answer("1.1.a", 0, Map.of("points", "30")).statusCode(200);
        recognised(town, 0, 2, AT);
        recognised(town, 1, 3, AT);
        eventually(dossier, 2, 1);
        dossier.see(dossier.council())
                .body("derived.amount", contains("66.666667", "33.333333"))
                .body("result.groups.points", contains("30", "20"));
        dossier.sign(2).statusCode(200);
        var fingerprint = dossier.fingerprint();

        recognised(town, 2, 3, AT);
        whatWasToldIsHeard();
        var answer = Api.move(
                dossier.principal().roles("authority-head"),
                3,
                Map.of("fingerprint", fingerprint),
                "/self-assessments/{id}/approval",
                dossier.dossier());

        answer.statusCode(200);
        var heard = told.until(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), facts -> facts.size() == 4);
        var approved = heard.getLast().as(SelfAssessmentApprovedV1.class);
        assertThat(approved.answers())
                .contains(new Answer("2.1.a", null, new BigDecimal("66.666667"), null, null))
                .contains(new Answer("2.2.a", null, new BigDecimal("33.333333"), null, null));
        Api.get(dossier.council(), "/self-assessments/{id}/rounds/1", dossier.dossier())
                .body("derived.recognised", contains(2, 1))
                .body("derived.all", contains(3, 3));
    }

    @Test
    void aLaterRecognitionOfTheSameYearReplacesTheEarlierInWhateverOrderTheyAreHeard() {
        var town = Town.with(1);
        var dossier = communes(town, true);
        recognised(town, 0, 3, AT.plusSeconds(60));
        eventually(dossier, 1, 1);

        recognised(town, 0, 1, AT);
        recognised(town, 0, 2, AT.plusSeconds(120));

        eventually(dossier, 1, 0);
    }

    @Test
    void whatAnAppealCameToCountsInWhateverOrderTheyAreHeardAndWhateverTheClocksSay() {
        var town = Town.with(2);
        var dossier = communes(town, true);
        var lowered = UUID.randomUUID();
        var lateHeard = UUID.randomUUID();
        recognised(town, 0, 1, AT, lowered, null);
        recognised(town, 0, 3, AT.minusSeconds(5), UUID.randomUUID(), lowered);
        recognised(town, 1, 3, AT.minusSeconds(5), UUID.randomUUID(), lateHeard);
        eventually(dossier, 2, 2);

        recognised(town, 1, 1, AT, lateHeard, null);

        whatWasToldIsHeard();
        eventually(dossier, 2, 2);
    }

    @Test
    void aRevokedLevelCountsNoMoreNorDoesTheOneItHadReplacedWhicheverIsHeardFirst() {
        var town = Town.with(2);
        var dossier = communes(town, true);
        var first = UUID.randomUUID();
        var lateHeard = UUID.randomUUID();
        var raised = UUID.randomUUID();
        recognised(town, 0, 3, AT, first, null);
        recognised(town, 1, 3, AT, raised, lateHeard);
        eventually(dossier, 2, 2);

        tell.that(RecognisedSchool.revoked(town, 0, first), 2);
        tell.that(RecognisedSchool.revoked(town, 1, raised), 2);
        eventually(dossier, 0, 0);
        recognised(town, 1, 2, AT.plusSeconds(60), lateHeard, null);
        whatWasToldIsHeard();
        eventually(dossier, 0, 0);
    }

    @Test
    void aSupplementOfOtherCriteriaLeavesTheFrozenShareAsItIs() {
        var town = Town.with(2);
        var dossier = communes(town, true);
        dossier.answer("1.1.a", 0, Map.of("points", "30")).statusCode(200);
        recognised(town, 0, 3, AT);
        eventually(dossier, 1, 1);
        dossier.sign(2).statusCode(200);
        var head = dossier.principal().roles("authority-head");
        var body = Map.of("fingerprint", dossier.fingerprint());
        Api.move(head, 3, body, "/self-assessments/{id}/approval", dossier.dossier())
                .statusCode(200);

        recognised(town, 1, 3, AT);
        tell.that(
                new SupplementRequestedV1(
                        UUID.randomUUID(),
                        dossier.dossier(),
                        1,
                        List.of("1.1", "2.2"),
                        LocalDate.parse("2027-06-20"),
                        "reviewer",
                        AT),
                1);

        // 2.1 stays closed: one of two, as approved. 2.2 is open: two of two.
        eventually(dossier, 1, 2);
    }

    @Test
    void aDepartmentCountsItsWholeCity() {
        var town = Town.with(2);
        var dossier = own(town, town.department(), "DEPARTMENT", true);
        recognised(town, 1, 2, AT);

        eventually(dossier, 1, 0);

        dossier.see(dossier.council()).body("derived.all", contains(2, 2));
    }

    @Test
    void nobodyAnswersWhatIsCounted() {
        var dossier = communes(Town.with(1), true);

        var answer = dossier.answer("2.1.a", 0, Map.of("amount", "100"));

        answer.statusCode(422).body("faults.code", contains("not-answerable"));
    }

    private static Answering communes(Town town, boolean schoolsHaveDossiers) {
        return own(town, town.commune(), "COMMUNE", schoolsHaveDossiers);
    }

    /** An authority's own dossier by a set that rests on the schools'; these have dossiers of their own, or not. */
    private static Answering own(Town town, String authority, String kind, boolean schoolsHaveDossiers) {
        var set = "DX-" + town.code();
        Town.publish(Town.derivedSet(set, town.set()));
        var assignment = Map.of(
                "unit", town.commune(), "setCode", set, "authority", town.department(), "validFrom", "2026-01-01");
        Api.put(Town.ADMINISTRATOR, List.of(assignment), "/reviewing-assignments")
                .statusCode(200);
        if (schoolsHaveDossiers) {
            town.campaign(YEAR);
        }
        var plan = town.plan(YEAR);
        plan.put("unitKinds", List.of(kind));
        plan.put("setCode", set);
        var campaign = Api.post(town.officer(), plan, "/campaigns")
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.move(town.officer(), 1, "", "/campaigns/{id}/opening", campaign).statusCode(200);
        return new Answering(town, authority, town.dossier(UUID.fromString(campaign), authority));
    }

    private void whatWasToldIsHeard() {
        var other = communes(Town.with(1), true);
        recognised(other.town(), 0, 3, AT);
        eventually(other, 1, 1);
    }

    private void recognised(Town town, int school, int level, Instant at) {
        recognised(town, school, level, at, UUID.randomUUID(), null);
    }

    private void recognised(Town town, int school, int level, Instant at, UUID recognition, @Nullable UUID supersedes) {
        tell.that(RecognisedSchool.of(town, school, level, at, recognition, supersedes), 1);
    }

    private static void eventually(Answering dossier, int atLeastTwo, int atLeastThree) {
        await("recognised units are counted")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> dossier.see(dossier.council()).extract().path("derived.recognised"),
                        List.of(atLeastTwo, atLeastThree)::equals);
    }
}
