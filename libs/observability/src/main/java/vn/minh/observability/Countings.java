package vn.minh.observability;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What has to be asked for before it is a number, again and again. A question that fails leaves the last number standing,
 * which looks like nothing happened: so it is said once when it begins to fail, and once when it works again.
 */
@ApplicationScoped
public class Countings {

    private static final Logger LOG = Logger.getLogger(Countings.class);

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    /**
     * Never fails.
     *
     * @param what is counted, for whoever reads the log
     */
    public Uni<Void> attempt(String what, Supplier<Uni<?>> question) {
        return Uni.createFrom()
                .<Object>deferred(() -> question.get().map(answer -> answer))
                .replaceWithVoid()
                .invoke(() -> works(what))
                .onFailure()
                .invoke(trouble -> fails(what, trouble))
                .onFailure()
                .recoverWithNull();
    }

    /** For a question that waits for its answer: it was answered. */
    public void works(String what) {
        if (failing.remove(what)) {
            LOG.infof("%s: counted again", what);
        }
    }

    /** For a question that waits for its answer: it was not answered. */
    public void fails(String what, Throwable trouble) {
        if (failing.add(what)) {
            LOG.warnf(Wordless.of(trouble), "%s: not counted until this is over, the last number stands", what);
        }
    }
}
