package vn.minh.evidence.evidence.events;

import static java.util.Comparator.naturalOrder;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.CheckContent;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Looks;
import vn.minh.messaging.Origin;

/**
 * As many looks at once as there are threads for them. A process that dies takes its looks with it and nothing else:
 * the upload is still there, and whoever asks again has it looked at again.
 */
@ApplicationScoped
class LooksInLine implements Looks {

    private record Key(Evidence.Id id, long version, String actor) {}

    private record Waiting(Instant since, CompletableFuture<Boolean> end) {}

    private final CheckContent check;
    private final Vertx vertx;
    private final InstantSource clock;
    private final ExecutorService line;
    private final Map<Key, Waiting> underWay = new ConcurrentHashMap<>();

    LooksInLine(
            CheckContent check,
            Vertx vertx,
            InstantSource clock,
            @ConfigProperty(name = "minh.evidence.looks-at-once") int atOnce) {
        this.check = check;
        this.vertx = vertx;
        this.clock = clock;
        this.line = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("look-", 1).daemon().factory());
    }

    @Override
    public Uni<Boolean> recorded(Ask ask, Duration within) {
        return Uni.createFrom().deferred(() -> {
            var caller = vertx.getOrCreateContext();
            // A copy: who stops waiting stops waiting, and nothing else.
            return Uni.createFrom()
                    .completionStage(look(ask).copy())
                    .ifNoItem()
                    .after(within)
                    .recoverWithItem(false)
                    .emitOn(then -> on(caller, then));
        });
    }

    /** Hibernate Reactive refuses to go on anywhere else. */
    private static void on(Context caller, Runnable then) {
        caller.runOnContext(_ -> then.run());
    }

    @Override
    public boolean isUnderWay(Evidence.Id id) {
        return underWay.keySet().stream().anyMatch(key -> key.id().equals(id));
    }

    /** Those that are looked at included. */
    int waiting() {
        return underWay.size();
    }

    /** How long the one that waits longest does; nothing where none waits. */
    Duration oldest() {
        return underWay.values().stream()
                .map(Waiting::since)
                .min(naturalOrder())
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
    }

    private CompletableFuture<Boolean> look(Ask ask) {
        var key = new Key(ask.id(), ask.expectedVersion(), ask.actor().id());
        var begun = new Waiting(clock.instant(), new CompletableFuture<>());
        var before = underWay.putIfAbsent(key, begun);
        if (before != null) {
            return before.end();
        }
        line.execute(() -> toItsEnd(ask, key, begun.end()));
        return begun.end();
    }

    private void toItsEnd(Ask ask, Key key, CompletableFuture<Boolean> begun) {
        @Nullable Throwable trouble = null;
        try {
            VertxContextSupport.subscribeAndAwait(() -> {
                origin(ask).begin();
                return check.handle(new CheckContent.Command(ask.id(), ask.expectedVersion(), ask.actor()));
            });
        } catch (Throwable refused) {
            trouble = refused;
        }
        // First out of the line, then told: who asks again after the answer begins anew.
        underWay.remove(key);
        if (trouble == null) {
            begun.complete(true);
        } else {
            begun.completeExceptionally(trouble);
        }
    }

    private static Origin origin(Ask ask) {
        var trace = ask.trace();
        return new Origin(
                ask.actor().id(), null, trace == null ? Origin.current().trace() : trace);
    }

    @PreDestroy
    void close() {
        line.shutdownNow();
    }
}
