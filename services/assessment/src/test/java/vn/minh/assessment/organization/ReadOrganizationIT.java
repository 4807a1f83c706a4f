package vn.minh.assessment.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "assessment")
class ReadOrganizationIT {

    @Test
    void oneUnitIsReadByItsCode() {
        var town = Town.with(1);

        var answer = Api.get(town.principal(town.school()), "/org-units/{code}", town.school());

        answer.statusCode(200).body("code", equalTo(town.school())).body("version", equalTo(1));
        Api.get(town.officer(), "/org-units/{code}", "KHONG-CO").statusCode(404);
    }

    @Test
    void whoIsAccountableOnADayIsOneQuestion() {
        var town = Town.with(1);

        var answer = Api.get(
                town.officer(), "/org-units/{code}/authority?set={set}&on=2026-02-01", town.school(), town.set());

        answer.statusCode(200).body("code", equalTo(town.commune())).body("on", equalTo("2026-02-01"));
    }

    @Test
    void aDayWithoutAnybodyAFaultyDayAndAMissingSetAreAnswered() {
        var town = Town.with(1);

        var before = Api.get(
                town.officer(), "/org-units/{code}/authority?set={set}&on=2025-12-31", town.school(), town.set());
        var faulty = Api.get(town.officer(), "/org-units/{code}/authority?on=hom-nay", town.school());

        before.statusCode(404);
        faulty.statusCode(422).body("faults.field", contains("set", "on"));
    }

    @Test
    void assignmentsAreFoundByUnitAuthoritySetAndDay() {
        var town = Town.with(2);
        Api.put(Town.ADMINISTRATOR, List.of(own(town)), "/reviewing-assignments")
                .statusCode(200);
        var first = town.schools().getFirst();
        var second = town.schools().get(1);

        list(town, "unit=" + first + "&set=" + town.set()).body("items", hasSize(2));
        list(town, "unit=" + second + "&set=" + town.set())
                .body("items.unitKind", contains("LOWER_SECONDARY"))
                .body("items.authorityName", contains("Đơn vị " + town.commune()));
        list(town, "authority=" + town.department()).body("items.unit", contains(first));
        list(town, "unit=" + first + "&on=2026-01-15").body("items.authority", contains(town.commune()));
        list(town, "unit=KHONG-CO").body("items", empty());
        list(town, "on=hom-nay").statusCode(422);
    }

    @Test
    void assignmentsAreWalkedByKey() {
        var town = Town.with(1);
        Api.put(Town.ADMINISTRATOR, List.of(own(town)), "/reviewing-assignments")
                .statusCode(200);

        var first = list(town, "unit=" + town.school() + "&limit=1").body("next", notNullValue());
        var second = list(
                town,
                "unit=" + town.school() + "&limit=1&after=" + first.extract().path("next"));

        first.body("items", hasSize(1));
        second.body("items", hasSize(1)).body("next", nullValue());
    }

    private static ValidatableResponse list(Town town, String query) {
        return Api.get(town.officer(), "/reviewing-assignments?" + query);
    }

    private static Map<String, Object> own(Town town) {
        return new HashMap<>(Map.of(
                "unit",
                town.school(),
                "setCode",
                town.set(),
                "authority",
                town.department(),
                "validFrom",
                "2026-02-01"));
    }
}
