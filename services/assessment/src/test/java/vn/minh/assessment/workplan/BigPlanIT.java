package vn.minh.assessment.workplan;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.Body;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;

/** Plans are drawn and moved behind the requests: a city's campaign opens and redates as fast as before. */
@QuarkusTest
@RealServers(database = "assessment")
class BigPlanIT {

    /** More than a page in any run; in a full one more than are moved in one go. */
    private static final int SCHOOLS = Scale.of(300, 60);

    @Test
    void hundredsOfPlansAreDrawnUpAndMoved() {
        var town = Town.with(0);
        var schools = IntStream.range(0, SCHOOLS)
                .mapToObj(i -> town.unit(town.code() + "-THCS-" + (10000 + i), "LOWER_SECONDARY"))
                .toList();
        Api.put(Town.ADMINISTRATOR, schools, "/org-units").statusCode(200);
        long start = System.nanoTime();
        var campaign = town.campaign("2026-2027");
        long opened = System.nanoTime();
        var last = town.code() + "-THCS-" + (10000 + SCHOOLS - 1);
        until(town, SCHOOLS + 1, "/work-plans?limit=50&campaign=" + campaign);
        long drawn = System.nanoTime();

        Api.move(
                        town.officer(),
                        2,
                        Map.of("closesOn", "2027-04-20", "submissionDueOn", "2027-04-27"),
                        "/campaigns/{id}/dates",
                        campaign)
                .statusCode(200);

        long redated = System.nanoTime();
        await().atMost(Duration.ofSeconds(120)).until(() -> due(town, last, campaign), "2027-04-27"::equals);
        Logger.getLogger(BigPlanIT.class)
                .infof(
                        "%d units: opened in %d ms, plans there %d ms later; redated in %d ms, plans moved %d ms later",
                        SCHOOLS,
                        (opened - start) / 1_000_000,
                        (drawn - opened) / 1_000_000,
                        (redated - drawn) / 1_000_000,
                        (System.nanoTime() - redated) / 1_000_000);
    }

    private static @Nullable String due(Town town, String unit, UUID campaign) {
        var plans = Api.get(town.officer(), "/work-plans?unit={u}&campaign={c}", unit, campaign);
        return Desk.field(Body.of(plans).path("items").path(0).path("tasks"), "submit", "dueOn");
    }

    private static void until(Town town, int plans, String path) {
        await().atMost(Duration.ofSeconds(240))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> count(town, path) == plans);
    }

    private static int count(Town town, String path) {
        int count = 0;
        String next = "";
        while (next != null) {
            var page = Body.of(Api.get(town.officer(), path + "&after={a}", next));
            count += page.path("items").size();
            next = page.path("next").textValue();
        }
        return count;
    }
}
