package vn.minh.sandbox.records.events;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.minh.sandbox.records.Trouble;

/** Trouble with the database or the broker is waited out; trouble with the message is not. */
final class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private Patience() {}

    static <T> Uni<T> untilItWorks(Uni<T> work) {
        return work.onFailure(Trouble::isPassing)
                .invoke(trouble -> LOG.warnf("trying again: %s", trouble.toString()))
                .onFailure(Trouble::isPassing)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }
}
