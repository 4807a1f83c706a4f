package vn.minh.review.appeal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appeals are asked for.
 *
 * @param person whose panels count, but not over units she is bound to
 * @param overdueOn only those whose panel let its last day pass by this day
 * @param after the last one already seen
 */
public record AppealQuery(
        Side.Sight sight,
        String person,
        Set<String> tied,
        @Nullable Status state,
        @Nullable UUID recognition,
        @Nullable UUID review,
        @Nullable LocalDate overdueOn,
        AppealLine.@Nullable Key after,
        int size) {}
