package vn.minh.evidence.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minh.evidence.keeping.Cellar.Jar;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;

/** How long a check of thousands of objects takes, and that it finds the one that is missing among them. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class ManyObjectsIT {

    /** More than the store names at a time. */
    private static final int MANY = Scale.of(10_000, 1_200);

    @Inject
    Cellar cellar;

    @Test
    void oneLossAmongThousandsOfObjectsIsFound() {
        var seed = UUID.randomUUID();
        var lost = Jar.fresh();
        var id = cellar.named(lost);
        cellar.write("""
                insert into attempt (evidence_id, number, kind, file_name, media_type, size, sha256, announced_by,
                    announced_at, outcome, settled_at, version, kept_name, kept_type, kept_size, kept_sha256, tidied)
                select '%s', n, 'FILE', 'f', 'application/pdf', length(b), h, 'a', now(), 'KEPT', now(), n, 'f',
                    'application/pdf', length(b), h, true
                from (select n, '%s ' || n as b, encode(sha256(convert_to('%s ' || n, 'UTF8')), 'hex') as h
                      from generate_series(2, %d) as n) as made""".formatted(id, seed, seed, MANY + 1));
        each(seed, cellar::put);

        long begun = System.nanoTime();
        var check = Checks.check(false);
        long took = (System.nanoTime() - begun) / 1_000_000;

        System.out.printf("a check of %d objects took %d ms%n", check.objects(), took);
        assertThat(check.objects()).isGreaterThanOrEqualTo(MANY);
        assertThat(check.losses())
                .filteredOn(loss -> loss.evidenceId().equals(id))
                .extracting(StoreCheck.Loss::sha256)
                .containsExactly(lost.sha256().hex());
        cellar.forget(id);
        each(seed, jar -> cellar.remove(Cellar.KEPT, jar.address()));
    }

    private static void each(UUID seed, Consumer<Jar> step) {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            IntStream.rangeClosed(2, MANY + 1)
                    .forEach(n -> threads.execute(() -> step.accept(Jar.of((seed + " " + n).getBytes(UTF_8)))));
        }
    }
}
