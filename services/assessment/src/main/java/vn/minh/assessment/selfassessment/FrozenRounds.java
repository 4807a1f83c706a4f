package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;

/** What each signature froze. Within a round the last one counts; an approved round never changes. */
public interface FrozenRounds {

    /**
     * @param approval absent while the head has not approved it
     */
    record FrozenRound(Frozen frozen, State.Signature signature, State.@Nullable Approval approval) {}

    /** An approved round of an earlier school year. */
    record EarlierRound(String schoolYear, IndicatorSetRef set, Frozen frozen) {}

    /** What the unit approved last before the school year, by any version of the same set. */
    Uni<Optional<EarlierRound>> latestBefore(About about);

    Uni<Optional<FrozenRound>> find(SelfAssessment.Id dossier, int round);

    Uni<Void> freeze(SelfAssessment.Id dossier, Frozen frozen, State.Signature signature);

    Uni<Void> approve(SelfAssessment.Id dossier, State.Approval approval);
}
