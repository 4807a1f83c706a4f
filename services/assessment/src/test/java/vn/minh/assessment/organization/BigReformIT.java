package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;

/** A whole city on one day: Hà Nội had some three thousand schools in thirty districts, which became 126 wards. */
@QuarkusTest
@RealServers(database = "assessment")
class BigReformIT {

    private static final int SCHOOLS = 3000;
    private static final int DISTRICTS = 30;
    private static final int WARDS = 126;

    @Test
    void aWholeCityIsRearranged() {
        var town = Town.with(0);
        enter(town);
        long start = System.nanoTime();

        var answer = Api.postFile(
                Town.ADMINISTRATOR,
                steps(town),
                "/reforms?code={code}&title=Sap xep&decisionNumber=1&decidedOn=2025-11-16&effectiveOn=2026-07-01",
                town.code() + "-R");

        answer.statusCode(201).body("recorded", equalTo(DISTRICTS + 3 * SCHOOLS));
        Logger.getLogger(BigReformIT.class)
                .infof("%d schools rearranged in %d ms", SCHOOLS, (System.nanoTime() - start) / 1_000_000);
        assertThat(accountable(town, "2026-06-30")).isEqualTo(district(town, 7));
        assertThat(accountable(town, "2026-07-01")).isEqualTo(ward(town, 7));
    }

    private static void enter(Town town) {
        var units = IntStream.range(0, DISTRICTS)
                .mapToObj(i -> town.unit(district(town, i), "DISTRICT_DIVISION"))
                .collect(Collectors.toList());
        for (int i = 0; i < WARDS; i++) {
            var ward = town.unit(ward(town, i), "COMMUNE");
            ward.put("validFrom", "2026-07-01");
            units.add(ward);
        }
        for (int i = 0; i < SCHOOLS; i++) {
            var school = town.unit(school(town, i), "LOWER_SECONDARY");
            school.put("parent", district(town, i));
            units.add(school);
        }
        var assignments =
                IntStream.range(0, SCHOOLS).mapToObj(i -> assignment(town, i)).toList();
        Api.put(Town.ADMINISTRATOR, units, "/org-units").statusCode(200);
        Api.put(Town.ADMINISTRATOR, assignments, "/reviewing-assignments").statusCode(200);
    }

    private static Map<String, Object> assignment(Town town, int i) {
        return new HashMap<>(Map.of(
                "unit",
                school(town, i),
                "setCode",
                town.set(),
                "authority",
                district(town, i),
                "validFrom",
                "2025-09-05"));
    }

    private static String steps(Town town) {
        return IntStream.range(0, SCHOOLS)
                .mapToObj(i -> List.of("SPLIT", district(town, i), ward(town, i), school(town, i)))
                .map(step -> String.join(";", step))
                .collect(Collectors.joining("\n", "step;from;to;unit\n", "\n"));
    }

    private static String accountable(Town town, String on) {
        return Api.get(town.officer(), "/org-units/{unit}/authority?set={set}&on={on}", school(town, 7), town.set(), on)
                .extract()
                .path("code");
    }

    private static String school(Town town, int i) {
        return town.code() + "-THCS-" + (10_000 + i);
    }

    private static String district(Town town, int i) {
        return town.code() + "-Q-" + i % DISTRICTS;
    }

    private static String ward(Town town, int i) {
        return town.code() + "-P-" + i % WARDS;
    }
}
