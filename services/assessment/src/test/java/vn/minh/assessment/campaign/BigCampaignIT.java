package vn.minh.assessment.campaign;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;

/** A city has some three thousand schools. */
@QuarkusTest
@RealServers(database = "assessment")
class BigCampaignIT {

    private static final int SCHOOLS = 3000;

    @Test
    void aWholeCityIsEnteredAndOpened() {
        var town = Town.with(0);
        var schools = IntStream.range(0, SCHOOLS)
                .mapToObj(i -> town.unit(town.code() + "-THCS-" + (10000 + i), "LOWER_SECONDARY"))
                .toList();
        long start = System.nanoTime();
        Api.put(Town.ADMINISTRATOR, schools, "/org-units").statusCode(200).body("recorded", equalTo(SCHOOLS));
        long entered = System.nanoTime();
        var id = Api.post(town.officer(), town.plan("2026-2027"), "/campaigns")
                .extract()
                .<String>path("id");

        var answer = Api.move(town.officer(), 1, "", "/campaigns/{id}/opening", id);

        answer.statusCode(200).body("expected", equalTo(SCHOOLS)).body("dossiersOpened", equalTo(SCHOOLS));
        Logger.getLogger(BigCampaignIT.class)
                .infof(
                        "%d units entered in %d ms, opened in %d ms",
                        SCHOOLS, (entered - start) / 1_000_000, (System.nanoTime() - entered) / 1_000_000);
    }
}
