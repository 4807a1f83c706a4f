package vn.minh.evidence.keeping;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.minh.evidence.keeping.Done.on;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Rejected;
import vn.minh.evidence.evidence.MovableClock;
import vn.minh.evidence.keeping.Cellar.Jar;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

/** A look and a removal at one moment: whoever has the row first decides. Forced by open transactions, not by luck. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class RaceIT {

    private static final Duration LATER = Duration.ofMinutes(61);

    @Inject
    Cellar cellar;

    @Inject
    MovableClock clock;

    @Inject
    RemoveUnneeded removal;

    @Inject
    KeptObjects kept;

    @AfterEach
    void untouched() {
        cellar.write("delete from kept_object where removing_at is not null");
    }

    @Test
    void aLookWaitsForAMarkUnderWayAndIsSentBack() throws Exception {
        var jar = cellar.touched();

        try (var threads = newVirtualThreadPerTaskExecutor();
                var marking = open("update kept_object set removing_at = now() where sha256 = '%s'", jar)) {
            var look = begin(threads, () -> kept.touch(jar.sha256(), jar.bytes().length));
            await().until(() -> cellar.somebodyWaits());
            marking.commit();

            assertThatThrownBy(look::get).isInstanceOf(ExecutionException.class).hasRootCauseInstanceOf(Rejected.class);
        }
    }

    @Test
    void aLookWaitsForAMarkThatIsGivenUpAndGoesOn() throws Exception {
        var jar = cellar.touched();

        try (var threads = newVirtualThreadPerTaskExecutor();
                var marking = open("update kept_object set removing_at = now() where sha256 = '%s'", jar)) {
            var look = begin(threads, () -> kept.touch(jar.sha256(), jar.bytes().length));
            await().until(() -> cellar.somebodyWaits());
            marking.rollback();

            assertThat(look.get()).isBefore(Instant.now().plusSeconds(1));
        }
    }

    @Test
    void aMarkPassesByAnObjectThatALookIsTouching() throws Exception {
        var jar = cellar.touched();

        try (var _ = clock.ahead(LATER);
                var looking = open(
                        "update kept_object set touched_at = now() + interval '61 minutes' where sha256 = '%s'", jar)) {
            var marked = on(removal::mark);
            looking.commit();
            var next = on(removal::mark);

            assertThat(marked).noneMatch(object -> object.sha256().equals(jar.sha256()));
            assertThat(next).noneMatch(object -> object.sha256().equals(jar.sha256()));
        }
    }

    @Test
    void aSecondProcessLeavesAMarkAloneThatAnotherWorksOn() throws Exception {
        var jar = cellar.touched();
        try (var _ = clock.ahead(LATER)) {
            var first = on(removal::mark);
            var second = on(removal::mark);

            assertThat(first).anyMatch(object -> object.sha256().equals(jar.sha256()));
            assertThat(second).noneMatch(object -> object.sha256().equals(jar.sha256()));
        }
    }

    @Test
    void twoProcessesThatSweepAtOnceShareTheWork() throws Exception {
        var jars = List.of(cellar.touched(), cellar.touched(), cellar.touched(), cellar.touched());

        try (var _ = clock.ahead(LATER);
                var threads = newVirtualThreadPerTaskExecutor()) {
            var one = begin(threads, removal::mark);
            var other = begin(threads, removal::mark);

            var both = new ArrayList<>(one.get());
            both.addAll(other.get());
            for (var jar : jars) {
                assertThat(both)
                        .filteredOn(object -> object.sha256().equals(jar.sha256()))
                        .hasSize(1);
            }
        }
    }

    private static Connection open(String sql, Jar jar) throws Exception {
        var connection = Postgres.asOwner("evidence").getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(jar.sha256().hex()));
        }
        return connection;
    }

    private static <T> Future<T> begin(ExecutorService threads, Supplier<Uni<T>> work) {
        return threads.submit(() -> on(work));
    }
}
