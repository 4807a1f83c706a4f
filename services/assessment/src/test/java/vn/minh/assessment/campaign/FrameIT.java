package vn.minh.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.CampaignEvent;
import vn.minh.contracts.assessment.CampaignFramedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class FrameIT {

    private static final String PLANNED = "vn.minh.assessment.campaign.planned.v1";
    private static final String FRAMED = "vn.minh.assessment.campaign.framed.v1";

    @Inject
    Told told;

    @Test
    void anAuthoritySetsStricterDatesOfItsOwn() {
        var town = Town.with(0);
        var id = planned(town);

        var answer = frame(town, head(town), 1, id, Map.of("closesOn", "2027-04-20", "submissionDueOn", "2027-04-27"));

        answer.statusCode(200)
                .body("own.submissionDueOn", equalTo("2027-04-27"))
                .body("binding.submissionDueOn", equalTo("2027-04-27"))
                .body("binding.publicationDueOn", equalTo("2027-06-20"));
        var heard = told.onlyEver(CampaignEvent.TOPIC, id, PLANNED, FRAMED);
        assertThat(heard.getLast().as(CampaignFramedV1.class).authority()).isEqualTo(town.commune());
    }

    @Test
    void everyDayLaterThanTheDepartmentsIsNamed() {
        var town = Town.with(0);
        var id = planned(town);
        redate(town, 1, id, Map.of("closesOn", "2027-04-20", "submissionDueOn", "2027-04-27"))
                .statusCode(200);

        var answer = frame(town, head(town), 2, id, Map.of("closesOn", "2027-04-21", "submissionDueOn", "2027-04-28"));

        answer.statusCode(422)
                .body("faults.code.unique()", contains("later-than-department"))
                .body("faults.field", contains("closesOn", "submissionDueOn"));
        Api.get(head(town), "/campaigns/{id}/frames/{authority}", id, town.commune())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("own", nullValue());
    }

    @Test
    void aFrameIsOvertakenByADepartmentThatMovesEarlier() {
        var town = Town.with(0);
        var id = planned(town);
        frame(town, head(town), 1, id, Map.of("closesOn", "2027-04-20", "submissionDueOn", "2027-04-27"))
                .statusCode(200);

        redate(town, 2, id, Map.of("closesOn", "2027-04-22", "submissionDueOn", "2027-04-23"))
                .statusCode(200);

        Api.get(town.officer(), "/campaigns/{id}/frames/{authority}", id, town.commune())
                .body("own.submissionDueOn", equalTo("2027-04-27"))
                .body("binding.closesOn", equalTo("2027-04-20"))
                .body("binding.submissionDueOn", equalTo("2027-04-23"));
    }

    @Test
    void nobodyFramesForAnotherAuthority() {
        var town = Town.with(1);
        var id = planned(town);
        var other = Town.with(0);
        Api.put(Town.ADMINISTRATOR, List.of(town.unit(town.code() + "-XB", "COMMUNE")), "/org-units")
                .statusCode(200);
        var neighbour = head(town).unit(town.code() + "-XB");

        var answers = List.of(
                frame(town, neighbour, 1, id, Map.of()),
                frame(town, head(other), 1, id, Map.of()),
                Api.move(head(town), 1, Map.of(), "/campaigns/{id}/frames/{a}", id, town.school()),
                Api.move(town.officer(), 1, Map.of(), "/campaigns/{id}/frames/{a}", id, "KHONG-CO"),
                Api.get(neighbour, "/campaigns/{id}/frames/{a}", UUID.randomUUID(), town.code() + "-XB"));
        var principal = frame(town, town.principal(town.school()), 1, id, Map.of());

        answers.forEach(answer -> answer.statusCode(404));
        principal.statusCode(403);
        told.onlyEver(CampaignEvent.TOPIC, id, PLANNED);
    }

    @Test
    void anAuthoritySeesTheCampaignsOfItsDepartment() {
        var town = Town.with(0);
        var id = planned(town);

        Api.get(head(town), "/campaigns").statusCode(200).body("items.id", contains(id));
        Api.get(head(town), "/campaigns/{id}", id).statusCode(200);
        Api.get(head(Town.with(0)), "/campaigns/{id}", id).statusCode(404);
    }

    private static Tokens head(Town town) {
        return Tokens.as(town.commune() + "-head").unit(town.commune()).roles("authority-head");
    }

    private static ValidatableResponse frame(Town town, Tokens who, long version, String id, Map<String, String> days) {
        return Api.move(who, version, days, "/campaigns/{id}/frames/{authority}", id, town.commune());
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
