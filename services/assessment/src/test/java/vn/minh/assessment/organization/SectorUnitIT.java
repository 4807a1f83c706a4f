package vn.minh.assessment.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.Wire;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.sector.SectorUnitEvent;
import vn.minh.contracts.sector.SectorUnitRecordedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** The directory follows its system of record, in whatever order and however often it speaks. */
@QuarkusTest
@RealServers(database = "assessment")
class SectorUnitIT {

    private static final String RECORDED = "vn.minh.assessment.org-unit.recorded.v1";

    @Inject
    Tell tell;

    @Inject
    Told told;

    @Test
    void aWholeCityToldTwiceInAnyOrderStandsAsItWasTold(TestReporter reporter) {
        var city = new SectorCity(tell, "S1");
        var units = new ArrayList<SectorUnitRecordedV1>();
        units.add(city.unit("SO", UnitKind.DEPARTMENT, null));
        IntStream.range(0, 3).forEach(i -> units.add(city.unit("XA-" + i, UnitKind.COMMUNE, "SO")));
        IntStream.range(0, 12).forEach(i -> units.add(city.unit("TH-" + i, UnitKind.PRIMARY, "XA-" + i % 3)));
        long seed = System.nanoTime();
        reporter.publishEntry("seed", Long.toString(seed));
        Collections.shuffle(units, new Random(seed));
        var last =
                units.stream().filter(unit -> unit.parent() == null).findFirst().orElseThrow();
        units.remove(last);
        units.add(last);

        units.forEach(unit -> {
            tell.again(tell.that(unit, unit.revision()));
            tell.that(unit, unit.revision());
        });

        units.forEach(unit -> SectorCity.eventually(unit.code(), 1));
        Api.get(Town.ADMINISTRATOR, "/org-units?department={d}&limit=50", city.of("SO"))
                .body("items.size()", equalTo(16))
                .body("items.systemOfRecord.unique()", contains("sector-database"));
        var heard = told.onlyEver(OrgUnitEvent.TOPIC, city.of("TH-4"), RECORDED);
        var school = heard.getFirst().as(OrgUnitRecordedV1.class);
        assertThat(school.department()).isEqualTo(city.of("SO"));
        assertThat(school.parent()).isEqualTo(city.of("XA-1"));
    }

    /** The reform of 1/7/2025 over there: a topic that is read from the first word, its keys in any order. */
    @Test
    void aHistoryOfManyRevisionsEndsAsItEndedOverThereHoweverItsKeysAreMingled(TestReporter reporter) {
        var city = new SectorCity(tell, "S8");
        var history = new ArrayList<List<SectorUnitRecordedV1>>();
        history.add(List.of(city.recorded(1, "SO", UnitKind.DEPARTMENT, null, "2020-01-01", null)));
        history.add(List.of(
                city.recorded(1, "PGD", UnitKind.DISTRICT_DIVISION, "SO", "2020-01-01", null),
                city.recorded(2, "PGD", UnitKind.DISTRICT_DIVISION, "SO", "2025-06-20", "2025-06-30")));
        IntStream.range(0, 2)
                .forEach(i ->
                        history.add(List.of(city.recorded(1, "XA-" + i, UnitKind.COMMUNE, "SO", "2025-06-18", null))));
        IntStream.range(0, 6)
                .forEach(i -> history.add(List.of(
                        city.recorded(1, "TH-" + i, UnitKind.PRIMARY, "PGD", "2020-01-01", null),
                        city.recorded(2, "TH-" + i, UnitKind.PRIMARY, "XA-" + i % 2, "2025-06-19", null),
                        city.recorded(3, "TH-" + i, UnitKind.PRIMARY, "XA-" + i % 2, "2026-08-20", null))));

        long seed = System.nanoTime();
        reporter.publishEntry("seed", Long.toString(seed));
        SectorCity.mingled(history, new Random(seed)).forEach(unit -> tell.again(tell.that(unit, unit.revision())));

        history.forEach(unit ->
                SectorCity.eventually(unit.getLast().code(), unit.getLast().revision()));
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", city.of("TH-3")).body("parent", equalTo(city.of("XA-1")));
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", city.of("PGD")).body("validTo", equalTo("2025-06-30"));
    }

    @Test
    void aLowerOrEqualRevisionHasNoEffect() {
        var city = SectorCity.withSchool(tell, "S2");
        var renamed = city.school(3, "Tiểu học Tên Mới");
        tell.that(renamed, 3);
        SectorCity.eventually(renamed.code(), 3);

        tell.that(city.school(2, "Tiểu học Tên Cũ"), 2);
        tell.that(city.school(3, "Tiểu học Tên Khác"), 3);
        tell.that(city.school(4, "Tiểu học Tên Mới"), 4);

        SectorCity.eventually(renamed.code(), 4);
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", renamed.code())
                .body("name", equalTo("Tiểu học Tên Mới"))
                .body("recordedAt", equalTo("2026-11-20T01:00:04Z"));
        // The fourth revision says nothing new, so nothing new is told.
        told.onlyEver(OrgUnitEvent.TOPIC, renamed.code(), RECORDED, RECORDED);
    }

    @Test
    void aContradictionParksItsUnitAloneInWordsThatAnOperatorUnderstands() {
        var city = SectorCity.withSchool(tell, "S3");
        var other = city.unit("TH-2", UnitKind.PRIMARY, "XA");

        tell.that(city.unit(2, "TH", UnitKind.UPPER_SECONDARY, "XA"), 2);
        tell.that(other, 1);

        SectorCity.eventually(other.code(), 1);
        assertThat(SectorCity.held(city.of("TH"), "PARKED"))
                .contains("kind-of-known", "là PRIMARY, không phải UPPER_SECONDARY", "dùng mã khác");
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", city.of("TH")).body("revision", equalTo(1));
        SectorCity.operate("skip", city.of("TH"));
        tell.that(city.school(3, "Tiểu học Sửa Lại"), 3);
        SectorCity.eventually(city.of("TH"), 3);
    }

    @Test
    void theSectorDatabaseNeedsNoSequenceInItsHeaders() throws JsonProcessingException {
        var city = SectorCity.withSchool(tell, "S4");
        var school = city.school(2, "Tiểu học Không Đánh Số");

        tell.raw(
                SectorUnitEvent.TOPIC,
                school.code(),
                Wire.mapper().writeValueAsString(school).getBytes(UTF_8),
                Map.of("ce_id", "of-another-kind-1", "ce_type", "vn.minh.sector.unit.recorded.v1"));

        SectorCity.eventually(school.code(), 2);
    }

    @Test
    void whatTheSectorDatabaseKeepsIsNotChangedByHand() {
        var city = SectorCity.withSchool(tell, "S5");
        var same = entry(city, "Đơn vị S5-TH");
        var byHand = entry(city, "Tên do người nhập");
        var mine = new HashMap<>(byHand);
        mine.put("code", city.of("TH-9"));

        var refused = Api.put(Town.ADMINISTRATOR, List.of(mine, byHand), "/org-units");

        refused.statusCode(422)
                .body("faults.code", contains("kept-by-sector-database"))
                .body("faults.field", contains("[1].code"))
                .body("faults[0].why", containsString("lần ghi thứ 1"))
                .body("faults[0].next", containsString("cơ sở dữ liệu ngành"));
        Api.putFile(
                        Town.ADMINISTRATOR,
                        "code,name,kind,department,parent,validFrom,demonstration\n" + city.of("TH")
                                + ",Tên khác,PRIMARY," + city.of("SO") + "," + city.of("XA") + ",2025-07-01,false\n",
                        "/org-units")
                .statusCode(422)
                .body("faults.field", contains("dòng 2: code"));
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", city.of("TH-9")).statusCode(404);
        Api.put(Town.ADMINISTRATOR, List.of(mine, same), "/org-units")
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("unchanged", equalTo(1));
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", city.of("TH-9"))
                .body("systemOfRecord", equalTo("minh"))
                .body("revision", nullValue());
    }

    @Test
    void aUnitToldWhileItIsImportedEndsAsTheSectorDatabaseHasIt() {
        var city = SectorCity.withSchool(tell, "S6");
        var rounds = IntStream.range(0, 4)
                .mapToObj(i -> city.unit("GDTX-" + i, UnitKind.CONTINUING_EDUCATION, "XA"))
                .toList();

        for (var unit : rounds) {
            var byHand = entry(city, "Tên do người nhập");
            byHand.putAll(Map.of("code", unit.code(), "kind", "CONTINUING_EDUCATION"));
            AtOnce.each(List.<Callable<io.restassured.response.ValidatableResponse>>of(
                    () -> Api.put(Town.ADMINISTRATOR, List.of(byHand), "/org-units"), () -> {
                        tell.that(unit, 1);
                        return Api.get(Town.ADMINISTRATOR, "/org-units");
                    }));
        }

        rounds.forEach(unit -> {
            SectorCity.eventually(unit.code(), 1);
            Api.get(Town.ADMINISTRATOR, "/org-units/{code}", unit.code()).body("name", equalTo(unit.name()));
        });
    }

    private static Map<String, Object> entry(SectorCity city, String name) {
        return new HashMap<>(Map.of(
                "code",
                city.of("TH"),
                "name",
                name,
                "kind",
                "PRIMARY",
                "department",
                city.of("SO"),
                "parent",
                city.of("XA"),
                "validFrom",
                "2025-07-01",
                "demonstration",
                false));
    }
}
