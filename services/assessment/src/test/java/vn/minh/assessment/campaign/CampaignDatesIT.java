package vn.minh.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.CampaignEvent;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.CampaignRedatedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class CampaignDatesIT {

    private static final String PLANNED = "vn.minh.assessment.campaign.planned.v1";
    private static final String REDATED = "vn.minh.assessment.campaign.redated.v1";

    @Inject
    Told told;

    @Test
    void aPlanIsToldWithAllItsDays() {
        var town = Town.with(0);

        var id = planned(town);

        Api.get(town.officer(), "/campaigns/{id}", id)
                .body("reviewOpensOn", equalTo("2027-06-01"))
                .body("ownResultDueOn", equalTo("2027-05-31"))
                .body("publicationDueOn", equalTo("2027-06-20"));
        var dates = told.eventually(CampaignEvent.TOPIC, id, PLANNED)
                .getFirst()
                .as(CampaignPlannedV1.class)
                .dates();
        assertThat(dates).isNotNull();
        assertThat(dates.recognisedResultDueOn()).isEqualTo(LocalDate.parse("2027-06-20"));
    }

    @Test
    void longBiensPlanIsNotSaved() {
        var town = Town.with(0);
        var plan = town.plan("2026-2027");
        plan.putAll(Map.of("opensOn", "2027-04-01", "closesOn", "2027-04-07", "submissionDueOn", "2027-03-31"));

        var answer = Api.post(town.officer(), plan, "/campaigns");

        answer.statusCode(422)
                .body("faults.code", contains("days-out-of-order", "days-out-of-order"))
                .body("faults.field", contains("closesOn", "submissionDueOn"));
        Api.get(town.officer(), "/campaigns").body("items", hasSize(0));
    }

    @Test
    void aPlanIsLintedBeforeItIsSaved() {
        var town = Town.with(0);
        var plan = town.plan("2026-2027");
        plan.putAll(Map.of("opensOn", "2027-04-01", "closesOn", "2027-04-07", "submissionDueOn", "2027-03-31"));

        var answer = Api.post(town.officer(), plan, "/campaigns/lint");

        answer.statusCode(200)
                .body("dates.reviewOpensOn", equalTo("2027-04-08"))
                .body("findings[0].severity", equalTo("ERROR"))
                .body("findings[0].fields", contains("closesOn", "submissionDueOn"))
                .body("findings.code", hasItem("weekend"));
        Api.get(town.officer(), "/campaigns").body("items", hasSize(0));
    }

    @Test
    void whatCannotBeReadIsNotLinted() {
        var town = Town.with(0);

        var answer = Api.post(
                town.officer(),
                Map.of("schoolYear", "2026", "opensOn", "mai", "closesOn", "2027-01-05"),
                "/campaigns/lint");

        answer.statusCode(422).body("faults.field", containsInAnyOrder("schoolYear", "opensOn", "submissionDueOn"));
    }

    @Test
    void aSavedPlanIsLinted() {
        var town = Town.with(0);
        var id = planned(town);

        var answer = Api.get(town.officer(), "/campaigns/{id}/lint", id);

        answer.statusCode(200).body("findings.severity.unique()", contains("WARNING"));
        Api.get(Town.with(0).officer(), "/campaigns/{id}/lint", id).statusCode(404);
    }

    @Test
    void aDepartmentRedatesAndTells() {
        var town = Town.with(0);
        var id = planned(town);

        var answer = redate(town, 1, id, Map.of("closesOn", "2027-04-20", "submissionDueOn", "2027-04-27"));

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("closesOn", equalTo("2027-04-20"))
                .body("reviewOpensOn", equalTo("2027-06-01"));
        redate(town, 2, id, Map.of("closesOn", "2027-04-20")).statusCode(200).header("ETag", "\"2\"");
        var heard = told.onlyEver(CampaignEvent.TOPIC, id, PLANNED, REDATED);
        assertThat(heard.getLast().as(CampaignRedatedV1.class).dates().submissionDueOn())
                .isEqualTo(LocalDate.parse("2027-04-27"));
    }

    @Test
    void datesThatBreakARuleAreRefusedAndLeaveNothing() {
        var town = Town.with(0);
        var id = planned(town);

        var late = redate(town, 1, id, Map.of("publicationDueOn", "2027-07-05"));
        var stale = redate(town, 7, id, Map.of());
        var noVersion = Api.put(town.officer(), Map.of(), "/campaigns/{id}/dates", id);
        var stranger = redate(Town.with(0), 1, id, Map.of());

        late.statusCode(422)
                .body("faults.code", contains("past-national-ceiling"))
                .body("faults.field", contains("publicationDueOn"));
        stale.statusCode(412);
        noVersion.statusCode(428);
        stranger.statusCode(404);
        told.onlyEver(CampaignEvent.TOPIC, id, PLANNED);
    }

    @Test
    void redatedAtOnceOneWins() {
        var town = Town.with(0);
        var id = planned(town);

        var answers = AtOnce.times(3, () -> redate(town, 1, id, Map.of("closesOn", "2027-04-20")));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
    }

    private static ValidatableResponse redate(Town town, long version, String id, Map<String, String> days) {
        return Api.move(town.officer(), version, days, "/campaigns/{id}/dates", id);
    }

    private static String planned(Town town) {
        return Api.post(town.officer(), town.plan("2026-2027"), "/campaigns")
                .statusCode(201)
                .extract()
                .path("id");
    }
}
