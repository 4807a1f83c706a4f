package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.Set;

/**
 * What decides about a move besides the review itself.
 *
 * @param commentDays days the unit has for its comment on a proposal
 * @param supplementRounds how often a supplement may be asked
 * @param recognised whether the level was recognised already
 * @param demonstrationSet whether the indicator set holds unverified lines
 * @param scored codes of the items of the set that a reviewer gives points
 */
public record Circumstances(
        Instant now,
        int commentDays,
        int supplementRounds,
        boolean recognised,
        boolean demonstrationSet,
        Set<String> scored) {

    public Circumstances {
        scored = Set.copyOf(scored);
    }

    public Circumstances(Instant now, int commentDays, boolean recognised, boolean demonstrationSet) {
        this(now, commentDays, Integer.MAX_VALUE, recognised, demonstrationSet, Set.of());
    }

    public static Circumstances at(Instant now) {
        return at(now, 0);
    }

    public static Circumstances at(Instant now, int commentDays) {
        return new Circumstances(now, commentDays, false, false);
    }

    /** The same over a set with these items. */
    Circumstances scoring(Set<String> items) {
        return new Circumstances(now, commentDays, supplementRounds, recognised, demonstrationSet, items);
    }
}
