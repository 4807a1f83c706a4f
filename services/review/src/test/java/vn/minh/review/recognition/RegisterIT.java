package vn.minh.review.recognition;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class RegisterIT {

    private final Town town = Town.fresh();
    private final Finished finished;

    RegisterIT(Finished finished) {
        this.finished = finished;
    }

    @Test
    void actsAtOnceShareNoNumberAndLeaveNoGap() throws InterruptedException {
        var reviews = IntStream.range(0, 8).mapToObj(_ -> finished.review(town)).toList();
        var open = finished.assessment().approves(town);
        var acts = new ArrayList<Callable<List<Papers>>>();
        reviews.forEach(review -> acts.add(() -> act(review)));
        acts.add(() -> act(open));
        acts.add(() -> act(reviews.getFirst()));

        List<Papers> papers;
        try (var heads = newVirtualThreadPerTaskExecutor()) {
            papers = heads.invokeAll(acts).stream()
                    .flatMap(act -> act.resultNow().stream())
                    .toList();
        }

        assertThat(papers)
                .extracting(Papers::decisionNumber)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj("%02d/QĐ-UBND"::formatted)
                        .toList());
        assertThat(papers)
                .extracting(Papers::certificateNumber)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(serial ->
                                RecognitionIT.YEAR + "/" + town.commune().code() + "/%02d".formatted(serial))
                        .toList());
    }

    private List<Papers> act(UUID review) {
        var lines = town.head().recognise(review).statusCode(200).extract().jsonPath();
        return lines.getList("results.recognition.findAll { it != null }", Map.class).stream()
                .map(line -> new Papers(
                        String.valueOf(line.get("decisionNumber")),
                        String.valueOf(line.get("certificateNumber")),
                        String.valueOf(line.get("verificationCode"))))
                .toList();
    }
}
