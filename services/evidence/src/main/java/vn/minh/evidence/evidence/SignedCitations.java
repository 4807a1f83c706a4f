package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What a council's signature names. It is held: no clean-up drops it. */
public interface SignedCitations {

    /** Locks the pieces before they are held, until the transaction it is called in is over. */
    Uni<Void> hold(UUID selfAssessmentId, int round, Manifest manifest);

    /** Stored, changed by nobody since the moment, and cited by no signature; oldest first. */
    Uni<List<Evidence.Id>> uncited(Instant unchangedSince, int most);

    /** Takes the step in a transaction that no signature can slip into; leaves a cited piece alone. */
    Uni<Void> unlessCited(Evidence.Id id, Supplier<Uni<Evidence>> step);
}
