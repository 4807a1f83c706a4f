package vn.minh.evidence.webpage.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.LinkRules;
import vn.minh.evidence.webpage.PageAddress;
import vn.minh.evidence.webpage.Pages;

/** Pages over HTTP, a few at a time: more wait their turn and hold nothing but their place in the queue. */
@ApplicationScoped
class OkHttpPages implements Pages {

    private static final int AT_ONCE = 8;
    private static final String OURS = "minh-page-" + ProcessHandle.current().pid() + "-";

    private final Walk walk;
    private final WorkerExecutor workers;

    @Inject
    OkHttpPages(LinkRules rules, Vertx vertx) {
        this(new Walk(rules), vertx);
    }

    OkHttpPages(Walk walk, Vertx vertx) {
        this.walk = walk;
        this.workers = vertx.createSharedWorkerExecutor("webpage", AT_ONCE);
    }

    @Override
    public <T> Uni<T> fetch(PageAddress address, Function<Fetched, Uni<T>> use) {
        return work(() -> Files.createTempFile(OURS, ".part"))
                .chain(body ->
                        work(() -> walk.from(address, body)).chain(use::apply).eventually(() -> forget(body)));
    }

    /** On a worker, and back to where the caller was. */
    private <T> Uni<T> work(Callable<T> work) {
        return Uni.createFrom()
                .emitter(then -> workers.executeBlocking(work, false)
                        .onSuccess(then::complete)
                        .onFailure(then::fail));
    }

    /** A deletion is quick; waiting for a worker could lose it when the service stops. */
    private static void forget(Path body) {
        try {
            Files.deleteIfExists(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
