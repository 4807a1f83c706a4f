package vn.minh.review.recognition;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static vn.minh.review.Done.done;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Role;
import vn.minh.review.Drawer;
import vn.minh.review.Town;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.Standing;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

/** Two acts over one review at once: one of them recognises it. */
@QuarkusTest
@RealServers(database = "review")
class TwoBooksIT {

    private static final String WAITING =
            "select pid from pg_locks where relation = 'recognition'::regclass and not granted";

    private final Town town = Town.fresh();
    private final Finished finished;
    private final ExternalReviews reviews;
    private final Recognitions recognitions;

    TwoBooksIT(Finished finished, ExternalReviews reviews, Recognitions recognitions) {
        this.finished = finished;
        this.reviews = reviews;
        this.recognitions = recognitions;
    }

    @Test
    void inOneBookOneRecognisesItAndTheOtherGoesOnWithoutIt() throws InterruptedException {
        var shared = finished.review(town);
        var others = List.of(finished.review(town), finished.review(town));
        var start = new CyclicBarrier(2);
        var acts = others.stream()
                .<Callable<List<String>>>map(other -> () -> {
                    start.await();
                    return town.head()
                            .recognise(shared, other)
                            .statusCode(200)
                            .extract()
                            .path("results.recognition.id");
                })
                .toList();

        List<List<String>> made;
        try (var heads = newVirtualThreadPerTaskExecutor()) {
            made = heads.invokeAll(acts).stream().map(Future::resultNow).toList();
        }

        assertThat(made).extracting(List::size).containsExactlyInAnyOrder(1, 2);
        standingFor(shared);
    }

    /** The old year's and the new year's, say: no row lock of theirs is the same. Both had looked before one wrote. */
    @Test
    void inTwoBooksOneRecognisesItAndOfTheOtherNothingIsWritten() throws Exception {
        var shared = finished.review(town);
        var review = done(() -> reviews.get(new ExternalReview.Id(shared)));

        List<Future<Act>> acts;
        try (var heads = newVirtualThreadPerTaskExecutor();
                var gate = Postgres.asOwner("review").getConnection();
                var shut = gate.createStatement()) {
            gate.setAutoCommit(false);
            shut.execute("lock table recognition in share mode");
            acts = List.of(heads.submit(() -> act(2026, review)), heads.submit(() -> act(2027, review)));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Drawer.ask(WAITING).size() == 2);
            gate.commit();
        }

        assertThat(acts).filteredOn(act -> act.state() == Future.State.SUCCESS).hasSize(1);
        assertThat(acts)
                .filteredOn(act -> act.state() == Future.State.FAILED)
                .extracting(act -> ((Conflict) ((Rejected) act.exceptionNow()).reason()).code())
                .containsExactly("recognised-meanwhile");
        standingFor(shared);
        assertThat(Drawer.ask(
                        "select concat(count(*), ' ', sum(last_decision)) from decision_register where authority = '%s'"
                                .formatted(town.commune().code())))
                .containsExactly("1 1");
        Signatures.decisions(town.head(), "").body("items", hasSize(1));
    }

    private Act act(int year, ExternalReview review) {
        var head = new Standing(
                new Actor("head-" + town.key(), town.commune().code(), Set.of(Role.AUTHORITY_HEAD)),
                Set.of(),
                Set.of());
        return done(() -> recognitions.act(
                new Register.Key(town.commune().code(), year, false),
                Set.of(review.id().value()),
                (book, before) -> Act.decide(
                        book,
                        List.of(new Candidate.Found(review, false)),
                        before,
                        head,
                        Instant.now(),
                        RandomGenerator.getDefault())));
    }

    private void standingFor(UUID review) {
        town.head()
                .asks()
                .get("/api/v1/recognitions?review=" + review)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
