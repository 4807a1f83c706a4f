package vn.minh.review.workload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * A dossier whose result nobody has proposed yet.
 *
 * @param lastDay of the review; absent when the campaign's dates are not known
 * @param awaitedUntil last day of the unit's supplement while it is awaited: nobody proposes before
 */
public record OpenDossier(
        UUID review,
        UnitRef unit,
        @Nullable UUID team,
        Instant openedAt,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate awaitedUntil) {

    /** A unit that is awaited uses its days; its dossier is read on the working day after. */
    LocalDate notBefore(LocalDate day) {
        if (awaitedUntil == null) {
            return day;
        }
        var first = WorkingDays.nth(awaitedUntil.plusDays(1), 1);
        return day.isBefore(first) ? first : day;
    }
}
