package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.sector.SectorUnitRecordedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** Over there a unit ceased: here it ends by the rules of a reform, and never leaves anybody behind. */
@QuarkusTest
@RealServers(database = "assessment")
class ClosedBySectorIT {

    private static final LocalDate LAST = LocalDate.parse("2027-06-30");

    @Inject
    Tell tell;

    @Test
    void aSchoolEndsAndItsOwnAssignmentWithIt() {
        var town = Town.with(1);
        var own = Map.of(
                "unit", town.school(), "setCode", town.set(), "authority", town.commune(), "validFrom", "2026-02-01");
        Api.put(Town.ADMINISTRATOR, List.of(own), "/reviewing-assignments").statusCode(200);

        tell.that(school(town, 1, town.commune(), LAST), 1);

        SectorCity.eventually(town.school(), 1);
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", town.school()).body("validTo", equalTo("2027-06-30"));
        Api.get(Town.ADMINISTRATOR, "/reviewing-assignments?unit={u}", town.school())
                .body("items.findAll { it.unit != null }.validTo", contains("2027-06-30"))
                .body("items.findAll { it.unit == null }.validTo", contains(nullValue()));
    }

    @Test
    void anAuthorityWaitsUntilItsLastSchoolStandsUnderAnother() {
        var town = Town.with(1);
        var second = town.code() + "-XA-2";
        var third = town.code() + "-XA-3";
        tell.that(commune(town, second, 1, null), 1);
        SectorCity.eventually(second, 1);
        tell.that(commune(town, third, 1, null), 1);
        tell.that(school(town, 1, second, null), 1);
        SectorCity.eventually(third, 1);
        SectorCity.eventually(town.school(), 1);

        tell.that(commune(town, second, 2, LAST), 2);
        assertThat(SectorCity.held(second, "WAITING")).contains("1 đơn vị", town.school());
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", second).body("validTo", nullValue());
        tell.that(school(town, 2, third, null), 2);

        SectorCity.eventually(second, 2);
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", second).body("validTo", equalTo("2027-06-30"));
    }

    @Test
    void whoeverIsAccountableIsParkedUntilAReformSaysWhoTakesOverAndTheNextRevisionWinsAgain() {
        var town = Town.with(1);
        var heir = town.code() + "-XA-2";
        tell.that(commune(town, heir, 1, null), 1);
        SectorCity.eventually(heir, 1);

        tell.that(commune(town, town.commune(), 1, LAST), 1);
        assertThat(SectorCity.held(town.commune(), "PARKED"))
                .contains("still-accountable", "còn chịu trách nhiệm đánh giá", "Nhập cải cách");
        reform(town, heir);
        SectorCity.operate("replay", town.commune());

        SectorCity.eventually(town.commune(), 1);
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}/authority?set={s}&on=2027-07-01", town.school(), town.set())
                .body("code", equalTo(heir));
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", heir).body("name", equalTo("Xã sau cải cách"));
        tell.that(commune(town, heir, 2, null), 2);
        SectorCity.eventually(heir, 2);
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", heir).body("name", equalTo("Đơn vị " + heir));
    }

    @Test
    void aDepartmentDoesNotEnd() {
        var city = SectorCity.withSchool(tell, "S7");

        tell.that(SectorCity.unit(2, city.of("SO"), "Sở", UnitKind.DEPARTMENT, null, LAST), 2);

        assertThat(SectorCity.held(city.of("SO"), "PARKED")).contains("department-ends", "là Sở");
    }

    /** The commune merges into the other, whose entry an administrator changes with it. */
    private static void reform(Town town, String heir) {
        var entry = town.unit(heir, "COMMUNE");
        entry.put("name", "Xã sau cải cách");
        entry.put("parent", town.department());
        var reform = Map.of(
                "code",
                town.code() + "-R",
                "title",
                "Sáp nhập xã",
                "decisionNumber",
                "12/NQ-HĐND",
                "decidedOn",
                "2027-05-20",
                "effectiveOn",
                "2027-07-01",
                "units",
                List.of(entry),
                "steps",
                List.of(Map.of("step", "MERGE", "from", List.of(town.commune()), "to", heir)));
        Api.post(Town.ADMINISTRATOR, reform, "/reforms").statusCode(201);
    }

    private static SectorUnitRecordedV1 commune(Town town, String code, int revision, @Nullable LocalDate last) {
        return SectorCity.unit(revision, code, "Đơn vị " + code, UnitKind.COMMUNE, town.department(), last);
    }

    private static SectorUnitRecordedV1 school(Town town, int revision, String parent, @Nullable LocalDate last) {
        return SectorCity.unit(
                revision, town.school(), "Đơn vị " + town.school(), UnitKind.LOWER_SECONDARY, parent, last);
    }
}
