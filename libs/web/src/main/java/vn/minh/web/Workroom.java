package vn.minh.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;

/**
 * Where workbooks are read and written: a few at a time beside the event loop, some more in line, the next is asked to
 * come again. It goes on where the caller was, because Hibernate Reactive refuses to be called from another thread.
 */
@ApplicationScoped
public class Workroom {

    private static final int AT_ONCE = 2;
    private static final int IN_LINE = 14;

    private final WorkerExecutor workers;
    private final Semaphore places = new Semaphore(AT_ONCE + IN_LINE);

    Workroom(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("workbook", AT_ONCE);
    }

    /** Refused when too many are in line: the file was not read, and may come again. */
    public <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().<T>emitter(then -> {
            if (places.tryAcquire()) {
                workers.executeBlocking(work, false)
                        .onComplete(_ -> places.release())
                        .onSuccess(then::complete)
                        .onFailure(then::fail);
            } else {
                then.fail(new Rejected(new Unavailable(
                        "Đang có nhiều tệp được xử lý cùng lúc; tệp này chưa được đọc.",
                        "Giữ lại tệp và thử lại sau ít phút.")));
            }
        });
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
