package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "assessment")
class ReviewingAssignmentIT {

    private static final String DOOR = "/reviewing-assignments";

    @Test
    void theSameAgainIsNothingNew() {
        var town = Town.with(0);

        var answer = Api.put(Town.ADMINISTRATOR, List.of(town.assignment("2026-01-01")), DOOR);

        answer.statusCode(200).body("recorded", equalTo(0)).body("unchanged", equalTo(1));
    }

    @Test
    void twoResponsibleOnOneDayAreRefused() {
        var town = Town.with(0);

        var answer = Api.put(Town.ADMINISTRATOR, List.of(town.assignment("2026-06-01")), DOOR);

        answer.statusCode(422).body("faults.code", hasItem("overlap"));
    }

    @Test
    void aSuccessorIsEnteredTogetherWithTheEndOfWhatWas() {
        var town = Town.with(0);
        var before = town.assignment("2026-01-01");
        before.put("validTo", "2026-05-31");

        var answer = Api.put(Town.ADMINISTRATOR, List.of(before, town.assignment("2026-06-01")), DOOR);

        answer.statusCode(200).body("recorded", equalTo(2));
    }

    @Test
    void overlapsEnteredAtOnceAreNotBothTaken() {
        var town = Town.with(1);
        List<Callable<ValidatableResponse>> both = List.of(
                () -> Api.put(Town.ADMINISTRATOR, List.of(ofSchool(town, "2026-01-01")), DOOR),
                () -> Api.put(Town.ADMINISTRATOR, List.of(ofSchool(town, "2026-02-01")), DOOR));

        var answers = AtOnce.each(both);

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void everyFaultIsNamedAndNothingIsTaken() {
        var town = Town.with(1);
        var noAuthority = town.assignment("2027-01-01");
        noAuthority.put("authority", town.school());
        var twoTargets = ofSchool(town, "2027-01-01");
        twoTargets.put("unitKind", "PRIMARY");
        var unknown = ofSchool(town, "2027-13-01");
        unknown.put("unit", "KHONG-CO");

        var answer = Api.put(
                Town.ADMINISTRATOR, List.of(noAuthority, twoTargets, unknown, ofSchool(town, "2028-01-01")), DOOR);

        answer.statusCode(422).body("faults.field", hasItems("[0].authority", "[1].unit", "[2].unit", "[2].validFrom"));
        Api.put(Town.ADMINISTRATOR, List.of(ofSchool(town, "2028-01-01")), DOOR).body("recorded", equalTo(1));
    }

    @Test
    void aUnitsOwnAssignmentWinsOverItsKinds() {
        var town = Town.with(2);
        Api.put(Town.ADMINISTRATOR, List.of(ofSchool(town, "2026-01-01")), DOOR).statusCode(200);

        var campaign = town.campaign("2026-2027");

        assertThat(authority(town, campaign, town.schools().get(0))).isEqualTo(town.department());
        assertThat(authority(town, campaign, town.schools().get(1))).isEqualTo(town.commune());
    }

    @Test
    void onlyAnAdministratorAssigns() {
        var town = Town.with(0);

        var answer = Api.put(town.officer(), List.of(town.assignment("2027-01-01")), DOOR);

        answer.statusCode(403);
    }

    private static String authority(Town town, UUID campaign, String school) {
        return Api.get(town.council(school), "/self-assessments/{id}", town.dossier(campaign, school))
                .extract()
                .path("authority");
    }

    /** The department itself reviews the first school. */
    private static Map<String, Object> ofSchool(Town town, String from) {
        return new HashMap<>(Map.of(
                "unit", town.school(), "setCode", town.set(), "authority", town.department(), "validFrom", from));
    }
}
