package vn.minh.portal.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.portal.page.Badge;

/**
 * What the head of an authority decided.
 *
 * @param decision that recognised it
 * @param supersededBy the recognition that took its place
 * @param revocation how it was taken back, once it was
 * @param moves what this person may do now: {@code appeal}, {@code revoke}
 */
public record Recognition(
        UUID id,
        UUID review,
        @Nullable UUID selfAssessment,
        UnitRef unit,
        UnitRef authority,
        String schoolYear,
        @Nullable IndicatorSetRef set,
        @Nullable Boolean demonstration,
        List<Result.Group> groups,
        int level,
        @Nullable UUID decision,
        String decisionNumber,
        String certificateNumber,
        String verificationCode,
        LocalDate recognisedOn,
        @Nullable String state,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @Nullable Revocation revocation,
        @Nullable List<String> moves,
        long version) {

    public Badge badge() {
        return isRevoked()
                ? ReviewWords.revoked()
                : isSuperseded() ? ReviewWords.superseded() : ReviewWords.recognised();
    }

    public boolean may(String move) {
        return moves != null && moves.contains(move);
    }

    public boolean isRevoked() {
        return "REVOKED".equals(state);
    }

    public boolean isSuperseded() {
        return "SUPERSEDED".equals(state);
    }

    /** Whether it still counts. */
    public boolean isStanding() {
        return !isRevoked() && !isSuperseded();
    }

    public boolean isDemonstration() {
        return demonstration != null && demonstration;
    }
}
