package vn.minh.assessment.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.Wire;
import vn.minh.grading.IndicatorSet;
import vn.minh.testing.RealServers;

/** A whole city, by the set that its schools are really assessed by. */
@QuarkusTest
@RealServers(database = "assessment")
class BigWhatIfIT {

    private static final int SCHOOLS = 3000;
    private static final Duration MOST = Duration.ofSeconds(60);

    @Test
    void threeThousandDossiersAreTriedWithinAMinute() throws IOException {
        var town = Town.with(0);
        var set = shipped(town.set());
        Town.publish(set);
        var schools = IntStream.range(0, SCHOOLS)
                .mapToObj(i -> town.unit(town.code() + "-THCS-" + (10000 + i), "LOWER_SECONDARY"))
                .toList();
        Api.put(Town.ADMINISTRATOR, schools, "/org-units").statusCode(200);
        var campaign = opened(town);
        var content = Wire.mapper().treeToValue(set, IndicatorSet.class);
        Approved.rounds(campaign, i -> new Drawn(content, i).answers());
        var stricter = Map.of(
                "levels",
                List.of(
                        Map.of("level", 2, "from", "50", "fromInclusive", true, "to", "80", "toInclusive", true),
                        Map.of("level", 3, "from", "80", "fromInclusive", false, "to", "100", "toInclusive", true)));
        long start = System.nanoTime();

        var answer = Api.post(town.officer(), stricter, "/campaigns/{id}/what-if", campaign);

        var took = Duration.ofNanos(System.nanoTime() - start);
        answer.statusCode(200).body("dossiers", equalTo(SCHOOLS)).body("changed", greaterThan(0));
        Logger.getLogger(BigWhatIfIT.class)
                .infof(
                        "what-if over %d dossiers: %d ms, %d change level",
                        SCHOOLS, took.toMillis(), answer.extract().<Integer>path("changed"));
        assertThat(took).isLessThan(MOST);
    }

    /** The set the campaign uses is the second of its code: 4725's lines under the town's own code. */
    private static ObjectNode shipped(String code) throws IOException {
        var file = Path.of("src/main/resources/indicator-sets/4725.v1.json").toFile();
        return ((ObjectNode) new ObjectMapper().readTree(file))
                .put("code", code)
                .put("version", 2);
    }

    private static UUID opened(Town town) {
        var plan = town.plan("2026-2027");
        plan.put("setVersion", 2);
        var id = Api.post(town.officer(), plan, "/campaigns")
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.move(town.officer(), 1, "", "/campaigns/{id}/opening", id).statusCode(200);
        return UUID.fromString(id);
    }
}
