package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rounds of the dossiers: a read model, rebuilt from its topic. */
public interface Rounds {

    /** What assessment says of a dossier now. */
    Uni<Void> know(Dossier dossier);

    /** Instead of what this round held before; its other moment stays. Refuses with {@code NotYet} for a dossier nobody told of. */
    Uni<Void> freeze(UUID selfAssessmentId, Round round);

    /** Drops the rounds from this one on that are signed and not approved. */
    Uni<Void> thaw(UUID selfAssessmentId, int from);

    Uni<Optional<Dossier>> dossier(UUID selfAssessmentId);

    /**
     * One round, or the latest.
     *
     * @param number absent for the latest
     * @param approvedOnly whether one that is only signed looks absent
     */
    Uni<Optional<Round>> round(UUID selfAssessmentId, @Nullable Integer number, boolean approvedOnly);
}
