package vn.minh.evidence.evidence.store;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.keeping.KeptObjects;

/** The gate of keeping, for blocking work on a worker: whatever is kept passes it before it is trusted or copied. */
@ApplicationScoped
class Gate {

    private final KeptObjects kept;

    Gate(KeptObjects kept) {
        this.kept = kept;
    }

    /** Since when nobody removes it. Refuses with {@code Unavailable} while it is being removed. */
    Instant touch(Original original) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> kept.touch(original.sha256(), original.size()));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
