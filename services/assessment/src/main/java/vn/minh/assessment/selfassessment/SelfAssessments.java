package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;

/** All self-assessments. There is no way to store one without the fact that changed it. */
public interface SelfAssessments {

    /**
     * Whose dossiers to list, and which of them; an absent part filters nothing.
     *
     * @param only among these
     */
    record Filter(
            @Nullable String unit,
            @Nullable String department,
            @Nullable UUID campaign,
            @Nullable String schoolYear,
            State.@Nullable Status status,
            @Nullable Set<UUID> only) {}

    /** A place in the list: after this unit's dossier. */
    record Place(String unit, UUID id) {}

    Uni<SelfAssessment> get(SelfAssessment.Id id);

    /** Read for an answer: until the end of the transaction nobody signs. */
    Uni<SelfAssessment> forAnswer(SelfAssessment.Id id);

    /** Read for a signature: until the end of the transaction nobody answers or signs. */
    Uni<SelfAssessment> forSignature(SelfAssessment.Id id);

    /** By unit. */
    Uni<List<SelfAssessment>> list(Filter filter, @Nullable Place after, int most);

    Uni<SelfAssessment> save(Transition<SelfAssessment> step);

    /** Stores those whose unit has none in the campaign, or for the set and year; how many. */
    Uni<Integer> open(List<Transition<SelfAssessment>> steps);
}
