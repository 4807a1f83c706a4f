package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.IndicatorSet;

/** Use case: a set was published; catalogues show its groups, criteria and items. */
@ApplicationScoped
public class LearnSet {

    public record Command(IndicatorSetRef ref, IndicatorSet set) {}

    private final KnownSets sets;

    LearnSet(KnownSets sets) {
        this.sets = sets;
    }

    public Uni<Void> handle(Command command) {
        return sets.learn(KnownSet.of(command.ref(), command.set()));
    }
}
