package vn.minh.review.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school that a team names.
 *
 * @param unit code of the school
 * @param reason why it was moved here from another team; it stays in this database and is in no event
 * @param draw that gave it; absent when it was given by hand
 */
public record Allotted(
        String unit, @Nullable String reason, @Nullable UUID draw, String by, Instant at) {}
