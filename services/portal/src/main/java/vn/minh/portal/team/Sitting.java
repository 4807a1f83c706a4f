package vn.minh.portal.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody holds today: that, and no role, lets her review.
 *
 * @param post in words
 * @param until last day of the team; absent while it is open
 */
public record Sitting(
        String post,
        String team,
        String authority,
        @Nullable LocalDate until) {}
