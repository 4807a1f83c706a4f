package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Rejected;

/** Use case: announcements that nobody confirmed in time are dropped, each by itself. */
@ApplicationScoped
public class DropUnconfirmed {

    private static final int AT_ONCE = 200;

    public record Command() {}

    private final Evidences evidences;
    private final Limits limits;
    private final InstantSource clock;

    DropUnconfirmed(Evidences evidences, Limits limits, InstantSource clock) {
        this.evidences = evidences;
        this.limits = limits;
        this.clock = clock;
    }

    /** How many were late. One that was confirmed or dropped meanwhile is left alone. */
    public Uni<Integer> handle(Command command) {
        var now = clock.instant();
        return evidences
                .unconfirmed(now.minus(limits.confirmWithin()), AT_ONCE)
                .onItem()
                .transformToMulti(late -> Multi.createFrom().iterable(late))
                .onItem()
                .transformToUniAndConcatenate(evidence -> evidences
                        .save(evidence.expire(limits.confirmWithin(), now))
                        .onFailure(Rejected.class)
                        .recoverWithItem(evidence))
                .collect()
                .asList()
                .map(late -> late.size());
    }
}
