package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class OrgUnitIT {

    private static final String RECORDED = "vn.minh.assessment.org-unit.recorded.v1";

    @Inject
    Told told;

    @Test
    void aUnitIsToldWhole() {
        var town = Town.with(1);

        var heard = told.eventually(OrgUnitEvent.TOPIC, town.school(), RECORDED);

        var unit = heard.getFirst().as(OrgUnitRecordedV1.class);
        assertThat(unit.department()).isEqualTo(town.department());
        assertThat(unit.demonstration()).isTrue();
    }

    @Test
    void whatSaysNothingNewIsNotTold() {
        var town = Town.with(2);
        var units = town.units();
        units.getLast().put("name", "Trường đổi tên");

        var answer = Api.put(Town.ADMINISTRATOR, units, "/org-units");

        answer.statusCode(200).body("recorded", equalTo(1)).body("unchanged", equalTo(3));
        told.onlyEver(OrgUnitEvent.TOPIC, town.schools().get(0), RECORDED);
        told.onlyEver(OrgUnitEvent.TOPIC, town.schools().get(1), RECORDED, RECORDED);
    }

    @Test
    void oneFaultyLineRefusesTheWholeListAndEveryFaultIsNamed() {
        var town = Town.with(0);
        var good = town.unit(town.code() + "-TH-1", "PRIMARY");
        var bad = town.unit("thường", "KINDERGARTEN");
        bad.put("validFrom", "hôm nay");
        bad.remove("name");
        var lost = town.unit(town.code() + "-TH-2", "PRIMARY");
        lost.put("department", "KHONG-CO");
        lost.put("validTo", "2020-01-01");

        var answer = Api.put(Town.ADMINISTRATOR, List.of(good, bad, lost, good), "/org-units");

        answer.statusCode(422)
                .body(
                        "faults.field",
                        hasItems(
                                "[1].code",
                                "[1].kind",
                                "[1].validFrom",
                                "[1].name",
                                "[2].department",
                                "[2].validTo",
                                "[3].code"));
        Api.get(town.officer(), "/org-units?department={d}&kind=PRIMARY", town.department())
                .body("items", empty());
    }

    @Test
    void twiceAtOnceEachUnitIsToldOnce() {
        var town = Town.with(0);
        var units = List.of(town.unit(town.code() + "-TH-1", "PRIMARY"));

        var answers = AtOnce.times(3, () -> Api.put(Town.ADMINISTRATOR, units, "/org-units"));

        assertThat(answers).containsExactly(200, 200, 200);
        told.onlyEver(OrgUnitEvent.TOPIC, town.code() + "-TH-1", RECORDED);
    }

    @Test
    void theDirectoryIsWalkedByKey() {
        var town = Town.with(3);

        var first =
                Api.get(town.officer(), "/org-units?department={d}&kind=LOWER_SECONDARY&limit=2", town.department());
        var second = Api.get(
                town.officer(),
                "/org-units?department={d}&kind=LOWER_SECONDARY&limit=2&after={after}",
                town.department(),
                first.extract().path("next"));

        first.body("items.code", contains(town.schools().get(0), town.schools().get(1)));
        second.body("items.code", contains(town.schools().get(2))).body("next", nullValue());
    }

    @Test
    void onlyAnAdministratorChangesTheDirectory() {
        var town = Town.with(0);

        var answer = Api.put(town.officer(), town.units(), "/org-units");

        answer.statusCode(403);
    }

    @Test
    void aListLongerThanTheLimitIsRefused() {
        var town = Town.with(0);
        var line = town.unit(town.code() + "-TH-1", "PRIMARY");

        var answer = Api.put(Town.ADMINISTRATOR, Collections.nCopies(5001, line), "/org-units");

        answer.statusCode(422).body("faults.code", contains("too-many"));
    }

    @Test
    void anEmptyLineIsRefused() {
        var lines = new ArrayList<Map<String, Object>>();
        lines.add(null);

        var answer = Api.put(Town.ADMINISTRATOR, lines, "/org-units");

        answer.statusCode(422).body("faults.field", contains("[0]"));
    }
}
