package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.Crosswalk;
import vn.minh.grading.IndicatorSet;

/** The recorded way between two versions, else the one they propose by themselves. */
@ApplicationScoped
public class ReadCrosswalks {

    private final Crosswalks crosswalks;
    private final IndicatorSets sets;

    ReadCrosswalks(Crosswalks crosswalks, IndicatorSets sets) {
        this.crosswalks = crosswalks;
        this.sets = sets;
    }

    /** Of two versions that are published. */
    public Uni<FoundCrosswalk> between(IndicatorSetRef from, IndicatorSetRef set) {
        return sets.get(from.code(), from.version())
                .flatMap(earlier -> sets.get(set.code(), set.version())
                        .flatMap(later -> between(from, earlier.content(), set, later.content())));
    }

    public Uni<FoundCrosswalk> between(KnownSet from, KnownSet set) {
        return between(from.version().ref(), from.content(), set.version().ref(), set.content());
    }

    private Uni<FoundCrosswalk> between(
            IndicatorSetRef from, IndicatorSet earlier, IndicatorSetRef set, IndicatorSet later) {
        return crosswalks
                .find(set, from)
                .map(found -> found.map(recorded -> new FoundCrosswalk(
                                set, from, new Crosswalk(earlier, later, recorded.mappings()), recorded))
                        .orElseGet(() -> new FoundCrosswalk(set, from, Crosswalk.propose(earlier, later), null)));
    }
}
