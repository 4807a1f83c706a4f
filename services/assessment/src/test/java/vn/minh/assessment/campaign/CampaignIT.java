package vn.minh.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.CampaignEvent;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class CampaignIT {

    private static final String PLANNED = "vn.minh.assessment.campaign.planned.v1";
    private static final String OPENED = "vn.minh.assessment.campaign.opened.v1";

    @Inject
    Told told;

    @Test
    void anOfficerPlansAndOpens() {
        var town = Town.with(2);
        var id = planned(town);

        var answer = open(town, 1, id);

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("OPENED"))
                .body("expected", equalTo(2))
                .body("dossiersOpened", equalTo(2));
        var heard = told.onlyEver(CampaignEvent.TOPIC, id, PLANNED, OPENED);
        assertThat(heard.getLast().as(CampaignOpenedV1.class).demonstration()).isTrue();
    }

    @Test
    void openingAgainOpensOnlyWhatIsMissing() {
        var town = Town.with(2);
        var id = planned(town);
        open(town, 1, id).statusCode(200);
        Api.put(Town.ADMINISTRATOR, List.of(town.unit(town.code() + "-THCS-MOI", "LOWER_SECONDARY")), "/org-units")
                .statusCode(200);

        var answer = open(town, 2, id);

        answer.statusCode(200).body("dossiersOpened", equalTo(1));
        Api.get(town.officer(), "/self-assessments?campaign={id}", id).body("items", hasSize(3));
        told.onlyEver(CampaignEvent.TOPIC, id, PLANNED, OPENED);
    }

    @Test
    void openedAtOnceEachUnitHasOneDossier() {
        var town = Town.with(3);
        var id = planned(town);

        var answers = AtOnce.times(3, () -> open(town, 1, id));

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        Api.get(town.officer(), "/self-assessments?campaign={id}", id).body("items", hasSize(3));
    }

    @Test
    void unitsOfAnotherKindOrNoLongerThereAreNotExpected() {
        var town = Town.with(1);
        var gone = town.unit(town.code() + "-THCS-CU", "LOWER_SECONDARY");
        gone.put("validTo", "2025-12-31");
        Api.put(Town.ADMINISTRATOR, List.of(gone, town.unit(town.code() + "-TH", "PRIMARY")), "/org-units")
                .statusCode(200);
        var id = planned(town);

        var answer = open(town, 1, id);

        answer.statusCode(200).body("expected", equalTo(1)).body("dossiersOpened", equalTo(1));
    }

    @Test
    void aDemonstrationSetIsForDemonstrationsOnly() {
        var town = Town.with(0);
        var plan = town.plan("2026-2027");
        plan.put("demonstration", false);

        var answer = Api.post(town.officer(), plan, "/campaigns");

        answer.statusCode(422).body("faults.code", contains("set-demonstration"));
    }

    @Test
    void everyFaultOfAPlanIsNamed() {
        var town = Town.with(0);
        var plan = town.plan("2026-2028");
        plan.putAll(Map.of(
                "setVersion", 9, "unitKinds", List.of("PRESCHOOL", "CASTLE"), "title", " ", "closesOn", "2026-01-01"));

        var answer = Api.post(town.officer(), plan, "/campaigns");

        answer.statusCode(422)
                .body("faults.field", hasItems("title", "schoolYear", "setCode", "unitKinds[1]", "closesOn"));
    }

    @Test
    void aSetThatDoesNotApplyToAKindIsRefused() {
        var town = Town.with(0);
        var plan = town.plan("2026-2027");
        plan.put("unitKinds", List.of("PRESCHOOL"));

        var answer = Api.post(town.officer(), plan, "/campaigns");

        answer.statusCode(422).body("faults.code", contains("set-does-not-apply"));
    }

    @Test
    void plannedAtOnceAKindIsInOneCampaignOfTheYear() {
        var town = Town.with(0);

        var answers = AtOnce.times(3, () -> Api.post(town.officer(), town.plan("2026-2027"), "/campaigns"));

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
        Api.post(town.officer(), town.plan("2026-2027"), "/campaigns").body("type", endsWith("/campaign-overlaps"));
        Api.post(town.officer(), town.plan("2027-2028"), "/campaigns").statusCode(201);
    }

    @Test
    void aCampaignOfAnotherDepartmentLooksAbsent() {
        var id = planned(Town.with(0));
        var stranger = Town.with(0);

        var answers = List.of(
                Api.get(stranger.officer(), "/campaigns/{id}", id),
                open(stranger, 1, id),
                Api.get(stranger.officer(), "/campaigns?schoolYear=2026-2027"));

        answers.get(0).statusCode(404);
        answers.get(1).statusCode(404);
        answers.get(2).statusCode(200).body("items", hasSize(0));
    }

    @Test
    void openingNeedsTheVersionThatWasRead() {
        var town = Town.with(0);
        var id = planned(town);

        var without = Api.put(town.officer(), "", "/campaigns/{id}/opening", id);
        var stale = open(town, 7, id);

        without.statusCode(428);
        stale.statusCode(412).body("context.actual", equalTo(1));
    }

    @Test
    void onlyAnOfficerOfADepartmentPlans() {
        var town = Town.with(1);
        var council = Api.post(town.council(town.school()), town.plan("2026-2027"), "/campaigns");
        var officerOfASchool =
                Api.post(town.council(town.school()).roles("department-officer"), town.plan("2026-2027"), "/campaigns");

        council.statusCode(403);
        officerOfASchool.statusCode(403).body("detail", endsWith("danh mục đơn vị."));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        var town = Town.with(0);
        var first = withKey(town).statusCode(201);

        var again = withKey(town);

        again.statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.extract().path("id")));
        Api.get(town.officer(), "/campaigns?schoolYear=2026-2027")
                .body("items", hasSize(1))
                .body("items.title", hasItem(endsWith("2026-2027")));
    }

    private static ValidatableResponse withKey(Town town) {
        return Api.as(town.officer())
                .header("Idempotency-Key", "k-" + town.code())
                .body(town.plan("2026-2027"))
                .post("/api/v1/campaigns")
                .then();
    }

    private static String planned(Town town) {
        return Api.post(town.officer(), town.plan("2026-2027"), "/campaigns")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    private static ValidatableResponse open(Town town, long version, String id) {
        return Api.move(town.officer(), version, "", "/campaigns/{id}/opening", id);
    }
}
