package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.Set;

/**
 * What decides about a move besides the review itself.
 *
 * @param commentDays days the unit has for its comment on a proposal
 * @param supplementRounds how often a supplement may be asked
 * @param recognised whether the level was recognised already and no appeal that was upheld waits to be
 * @param demonstrationSet whether the indicator set holds unverified lines
 * @param scored codes of the items of the set that a reviewer gives points
 * @param panel who sat on a panel that looked at the result again: none of them recognises
 */
public record Circumstances(
        Instant now,
        int commentDays,
        int supplementRounds,
        boolean recognised,
        boolean demonstrationSet,
        Set<String> scored,
        Set<String> panel) {

    public Circumstances {
        scored = Set.copyOf(scored);
        panel = Set.copyOf(panel);
    }

    public Circumstances(Instant now, int commentDays, boolean recognised, boolean demonstrationSet) {
        this(now, commentDays, recognised, demonstrationSet, Set.of());
    }

    public Circumstances(
            Instant now, int commentDays, boolean recognised, boolean demonstrationSet, Set<String> panel) {
        this(now, commentDays, Integer.MAX_VALUE, recognised, demonstrationSet, Set.of(), panel);
    }

    public static Circumstances at(Instant now) {
        return at(now, 0);
    }

    public static Circumstances at(Instant now, int commentDays) {
        return new Circumstances(now, commentDays, false, false);
    }

    /** The same over a set with these items. */
    Circumstances scoring(Set<String> items) {
        return new Circumstances(now, commentDays, supplementRounds, recognised, demonstrationSet, items, panel);
    }
}
