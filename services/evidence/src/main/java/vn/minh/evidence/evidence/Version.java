package vn.minh.evidence.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A content that is kept; it never changes.
 *
 * @param number from 1, counted over what was kept
 * @param attempt that brought it
 * @param capture of a link; absent for a file
 */
public record Version(
        int number,
        Attempt attempt,
        Original original,
        Instant storedAt,
        @Nullable Capture capture) {}
