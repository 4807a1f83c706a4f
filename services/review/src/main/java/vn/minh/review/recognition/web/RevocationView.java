package vn.minh.review.recognition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Vietnam;
import vn.minh.review.recognition.State;

/**
 * How a level was taken back, as version 1 of the API shows it.
 *
 * @param decision that took it back
 * @param revokedOn the day in Viet Nam
 * @param reason shown to the unit, its authority and its department only
 */
record RevocationView(
        UUID decision,
        String decisionNumber,
        Instant revokedAt,
        LocalDate revokedOn,
        @Nullable String reason) {

    static @Nullable RevocationView of(State state, boolean reasonShown) {
        return state instanceof State.Revoked revoked
                ? new RevocationView(
                        revoked.decision().id(),
                        revoked.decision().number(),
                        revoked.at(),
                        Vietnam.dayOf(revoked.at()),
                        reasonShown ? revoked.reason() : null)
                : null;
    }
}
