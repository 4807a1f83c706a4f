package vn.minh.review.externalreview;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.review.Assessment;
import vn.minh.review.Drawer;
import vn.minh.review.Town;
import vn.minh.review.Visitor;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class ClaimRaceIT {

    private static final int TIMES = Scale.of(1_000, 200);

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final Told told;

    ClaimRaceIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    @Test
    void twoReviewersClaimOneTaskAgainAndAgainAndOneOfThemWinsEachTime() throws Exception {
        var review = assessment.approves(town);
        var losses = new TreeMap<Integer, Integer>();
        long version = 1;
        try (var browser = HttpClient.newHttpClient();
                var both = newVirtualThreadPerTaskExecutor()) {
            var rivals = List.of(Visitor.of(town.reviewer(), browser), Visitor.of(town.otherReviewer(), browser));
            for (int time = 0; time < TIMES; time++) {
                var answers = atOnce(both, rivals, review, version);
                assertThat(answers).as("time " + time).containsOnlyOnce(200);
                losses.merge(
                        answers.stream()
                                .filter(status -> status != 200)
                                .findFirst()
                                .orElseThrow(),
                        1,
                        Integer::sum);

                var winner = rivals.get(answers.indexOf(200));
                assertThat(winner.move("DELETE", holder(review), version + 1).statusCode())
                        .isEqualTo(200);
                version += 2;
            }
        }

        System.out.printf("one task claimed by two %d times: one won each time, the others heard %s%n", TIMES, losses);
        assertThat(losses.keySet()).isSubsetOf(409, 412);
        theFactsAre(review, 1 + 2 * TIMES);
    }

    private void theFactsAre(UUID review, int facts) {
        assertThat(Drawer.ask("""
                        select concat(count(*), ' ', min(sequence), ' ', max(sequence), ' ', count(distinct sequence))
                        from event_log where subject = '%s'""".formatted(review))).containsExactly("%1$d 1 %1$d %1$d".formatted(facts));
        var heard = told.until(ExternalReviewEvent.TOPIC, review.toString(), all -> all.size() >= facts);
        assertThat(heard)
                .extracting(Fact::type)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(ClaimIT.OPENED),
                                Stream.generate(() -> List.of(ClaimIT.CLAIMED, ClaimIT.RELEASED))
                                        .limit(TIMES)
                                        .flatMap(List::stream))
                        .toList());
    }

    private static List<Integer> atOnce(ExecutorService both, List<Visitor> rivals, UUID review, long version)
            throws InterruptedException {
        var start = new CyclicBarrier(rivals.size());
        var claims = rivals.stream()
                .<Callable<Integer>>map(rival -> () -> {
                    start.await();
                    return rival.move("PUT", holder(review), version).statusCode();
                })
                .toList();
        return both.invokeAll(claims).stream().map(Future::resultNow).toList();
    }

    private static String holder(UUID review) {
        return "/external-reviews/" + review + "/holder";
    }
}
