package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Rejected;

/** Use case: replacements that nobody confirmed in time lapse; what is kept stands. */
@ApplicationScoped
public class LapseReplacements {

    private static final int AT_ONCE = 200;

    public record Command() {}

    private final Evidences evidences;
    private final Limits limits;
    private final InstantSource clock;

    LapseReplacements(Evidences evidences, Limits limits, InstantSource clock) {
        this.evidences = evidences;
        this.limits = limits;
        this.clock = clock;
    }

    /** How many were late. One that was confirmed meanwhile is left alone. */
    public Uni<Integer> handle(Command command) {
        var now = clock.instant();
        return evidences
                .unreplaced(now.minus(limits.confirmWithin()), AT_ONCE)
                .onItem()
                .transformToMulti(late -> Multi.createFrom().iterable(late))
                .onItem()
                .transformToUniAndConcatenate(evidence -> evidences
                        .save(evidence.lapse(limits.confirmWithin(), now))
                        .onFailure(Rejected.class)
                        .recoverWithItem(evidence))
                .collect()
                .asList()
                .map(late -> late.size());
    }
}
