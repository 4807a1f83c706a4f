package vn.minh.contracts.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a review team, with her days.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param unit code of the unit she comes from
 * @param validFrom first day, Vietnam time
 * @param validTo last day, absent while it is open
 */
public record TeamMember(
        String personId,
        String unit,
        TeamPost post,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
