package vn.minh.review.externalreview;

import java.time.Instant;

/**
 * What decides about a move besides the review itself.
 *
 * @param commentDays days the unit has for its comment on a proposal
 * @param recognised whether the level was recognised already
 * @param demonstrationSet whether the indicator set holds unverified lines
 */
public record Circumstances(Instant now, int commentDays, boolean recognised, boolean demonstrationSet) {

    public static Circumstances at(Instant now) {
        return new Circumstances(now, 0, false, false);
    }

    public static Circumstances at(Instant now, int commentDays) {
        return new Circumstances(now, commentDays, false, false);
    }
}
