package vn.minh.evidence.catalogue.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.evidence.catalogue.Archive;
import vn.minh.evidence.evidence.Originals;

/**
 * Where workbooks are written and archives packed, beside the event loop; it goes on where the caller was. An archive
 * takes a worker only while somebody takes its bytes, and a few archives are packed at once.
 */
@ApplicationScoped
class Workroom {

    private static final int WORKERS = 4;

    private final Originals originals;
    private final InstantSource clock;
    private final Vertx vertx;
    private final WorkerExecutor workers;
    private final Semaphore places;
    private final Duration patience;

    Workroom(
            Originals originals,
            InstantSource clock,
            Vertx vertx,
            @ConfigProperty(name = "minh.evidence.archives-at-once") int atOnce,
            @ConfigProperty(name = "minh.evidence.archive-patience") Duration patience) {
        this.originals = originals;
        this.clock = clock;
        this.vertx = vertx;
        this.workers = vertx.createSharedWorkerExecutor("catalogue", WORKERS);
        this.places = new Semaphore(atOnce);
        this.patience = patience;
    }

    <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom()
                .emitter(then -> workers.executeBlocking(work, false)
                        .onSuccess(then::complete)
                        .onFailure(then::fail));
    }

    /** Refuses when an archive would find no place: before anything is looked up or written down for it. */
    void requirePlace() {
        if (places.availablePermits() == 0) {
            throw busy();
        }
    }

    /**
     * The archive's bytes, as they are asked for.
     *
     * @param leave hangs up on a client who takes nothing for too long; her place is another's
     */
    Multi<byte[]> pack(Archive archive, byte[] list, Runnable leave) {
        return Multi.createFrom().deferred(() -> {
            if (!places.tryAcquire()) {
                return Multi.createFrom().failure(busy());
            }
            var packing = new Packing(archive, list, originals, clock.instant());
            var ended = new AtomicBoolean();
            var watch = new Watch(vertx, patience, () -> {
                end(packing, ended);
                leave.run();
            });
            return Multi.createBy()
                    .repeating()
                    .uni(() -> run(packing::next))
                    .until(bytes -> bytes.length == 0)
                    .onItem()
                    .invoke(watch::begin)
                    .onRequest()
                    .invoke(watch::end)
                    .onTermination()
                    .invoke(() -> {
                        watch.end();
                        end(packing, ended);
                    });
        });
    }

    /** Closing waits for a call under way, so it is for a worker. */
    private void end(Packing packing, AtomicBoolean ended) {
        if (ended.compareAndSet(false, true)) {
            places.release();
            workers.executeBlocking(
                    () -> {
                        packing.close();
                        return true;
                    },
                    false);
        }
    }

    private static Rejected busy() {
        return new Rejected(new Unavailable(
                "Đang có nhiều hồ sơ minh chứng được tải về cùng lúc; chưa gửi được tệp nào.",
                "Thử lại sau ít phút, hoặc tải từng minh chứng trong danh mục."));
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
