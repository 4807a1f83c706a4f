package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What review told of recognised levels, beside the dossiers they are counted among: rebuilt from its topic. */
public interface RecognisedUnits {

    /** @param supersedes the recognition whose place it takes after an appeal; absent for a first one */
    record RecognisedUnit(
            UUID recognition,
            String unit,
            String department,
            String authority,
            String setCode,
            String schoolYear,
            int level,
            Instant at,
            @Nullable UUID supersedes) {}

    /** Whose dossiers are counted: those the unit is responsible for; a department's are all of its city. */
    record Scope(String unit, boolean isDepartment, String schoolYear, boolean demonstration) {}

    record Count(int recognised, int all) {}

    /** A later recognition of the same unit, set and year replaces the earlier one, a superseding one the superseded. */
    Uni<Void> note(RecognisedUnit recognised);

    /** It counts no more, nor does what it had replaced. One that stands no longer changes nothing. */
    Uni<Void> revoke(UUID recognition);

    /** Dossiers of the set in the scope, and how many of them are recognised at the level or above, none of them revoked. */
    Uni<Count> count(Scope scope, String setCode, int atLeastLevel);
}
