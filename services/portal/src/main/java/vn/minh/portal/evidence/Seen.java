package vn.minh.portal.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look somebody took at a piece.
 *
 * @param actor opaque: the shelf knows no names
 */
public record Seen(
        Instant at,
        @Nullable String actor,
        @Nullable String unit,
        @Nullable String what,
        @Nullable Integer version) {}
