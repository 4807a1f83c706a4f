package vn.minh.portal.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a level was taken back.
 *
 * @param decision that took it back
 * @param reason for whoever may read it
 */
public record Revocation(
        UUID decision,
        String decisionNumber,
        LocalDate revokedOn,
        @Nullable String reason) {}
