package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import vn.minh.contracts.IndicatorSetRef;

/** Published sets: a read model, rebuilt from its topic. */
public interface KnownSets {

    Uni<Void> learn(KnownSet set);

    /** Refuses with {@code NotYet} for a set nobody told of. */
    Uni<KnownSet> get(IndicatorSetRef ref);
}
