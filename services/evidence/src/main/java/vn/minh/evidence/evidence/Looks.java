package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** The looks under way at what was uploaded: few at once, the others in line, each to its end whoever still waits. */
public interface Looks {

    /**
     * Somebody wants a content looked at and what is found recorded.
     *
     * @param trace W3C {@code traceparent} of her click
     */
    record Ask(
            Evidence.Id id,
            long expectedVersion,
            Actor actor,
            @Nullable String trace) {}

    /**
     * Begins a look, or joins the one she began before. True when what was found is recorded; false when that takes
     * longer than she waits, it goes on then. Refuses as the look does.
     */
    Uni<Boolean> recorded(Ask ask, Duration within);

    /** Whether one is under way in this process. */
    boolean isUnderWay(Evidence.Id id);
}
