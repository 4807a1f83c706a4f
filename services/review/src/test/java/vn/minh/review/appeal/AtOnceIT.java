package vn.minh.review.appeal;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.review.appeal.Appealing.chair;
import static vn.minh.review.appeal.Appealing.decide;
import static vn.minh.review.appeal.Appealing.record;
import static vn.minh.review.appeal.Appealing.second;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.AppealEvent;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** Moves rest on what was read; of many at once one is made. */
@QuarkusTest
@RealServers(database = "review")
class AtOnceIT {

    private static final Map<String, String> THIRTY = Map.of("points", "30", "reason", "Ảnh có một phần");

    private final Town town = Town.fresh();
    private final Appealing appealing;
    private final Told told;

    AtOnceIT(Appealing appealing, Told told) {
        this.appealing = appealing;
        this.told = told;
    }

    @Test
    void everyMoveRestsOnTheVersionThatWasRead() {
        var appeal = appealing.admitted(town);

        record(second(town), appeal, 1, "1.3.a", THIRTY).statusCode(412);
        second(town)
                .asks()
                .body(THIRTY)
                .put(Appealing.APPEALS + "/{id}/findings/1.3.a", appeal)
                .then()
                .statusCode(428);
    }

    @Test
    void ofManyAtOnceOneWritesAndOneDecides() throws InterruptedException {
        var appeal = appealing.admitted(town);

        var written = atOnce(
                () -> record(second(town), appeal, 2, "1.3.a", THIRTY).extract().statusCode());
        var decided = atOnce(() -> decide(chair(town), appeal, 3, Map.of("outcome", "UPHELD"))
                .extract()
                .statusCode());

        assertThat(written).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(decided).containsOnly(200, 412).containsOnlyOnce(200);
        told.onlyEver(
                AppealEvent.TOPIC,
                appeal.toString(),
                AppealIT.FACT + "filed.v1",
                AppealIT.FACT + "admitted.v1",
                AppealIT.FACT + "finding-recorded.v1",
                AppealIT.FACT + "upheld.v1");
    }

    private static List<Integer> atOnce(Callable<Integer> move) throws InterruptedException {
        try (var people = newVirtualThreadPerTaskExecutor()) {
            return people.invokeAll(nCopies(6, move)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }
}
