package vn.minh.review.team;

import java.time.Instant;
import java.util.UUID;

/**
 * A draw as it was made, with all that is needed to make it again.
 *
 * @param authority code of the authority whose teams drew
 * @param by opaque id of who drew
 */
public record Draw(
        UUID id,
        UUID campaign,
        String authority,
        String department,
        Roster roster,
        Outcome outcome,
        String by,
        Instant at) {

    public static final String WHAT = "draw";

    /** Whether the same seed and roster come to the same today. */
    public boolean isRepeatable() {
        return roster.draw().equals(outcome);
    }
}
