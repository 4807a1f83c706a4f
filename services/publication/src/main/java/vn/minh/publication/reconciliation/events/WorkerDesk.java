package vn.minh.publication.reconciliation.events;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import vn.minh.publication.reconciliation.Desk;

/** A worker or two: a comparison of a whole city takes a core for a second, and leaves the others to those who wait. */
@ApplicationScoped
class WorkerDesk implements Desk {

    private static final int WORKERS = 2;

    private final WorkerExecutor workers;

    WorkerDesk(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("reconciliation", WORKERS);
    }

    @Override
    public <T> Uni<T> reckon(Callable<T> work) {
        return Uni.createFrom()
                .emitter(then -> workers.executeBlocking(work, false)
                        .onSuccess(then::complete)
                        .onFailure(then::fail));
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
