package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/**
 * Use case: uploads that nobody needs any more are removed. Right after a confirmation this has been tried once; it is
 * done again when no upload address can be valid any more, since a late upload or a lost process may have left bytes.
 */
@ApplicationScoped
public class TidyQuarantine {

    private static final int AT_ONCE = 200;

    public record Command() {}

    private final Uploads uploads;
    private final Limits limits;
    private final InstantSource clock;

    TidyQuarantine(Uploads uploads, Limits limits, InstantSource clock) {
        this.uploads = uploads;
        this.limits = limits;
        this.clock = clock;
    }

    /** How many were removed. */
    public Uni<Integer> handle(Command command) {
        return uploads.leftBefore(clock.instant().minus(limits.uploadWithin()), AT_ONCE)
                .onItem()
                .transformToMulti(left -> Multi.createFrom().iterable(left))
                .onItem()
                .transformToUniAndConcatenate(key -> uploads.tidy(key).replaceWith(key))
                .collect()
                .asList()
                .map(tidied -> tidied.size());
    }
}
