package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.Set;

/**
 * What decides about a move besides the review itself.
 *
 * @param commentDays days the unit has for its comment on a proposal
 * @param supplementRounds how often a supplement may be asked
 * @param settled whether something is left to recognise
 * @param demonstrationSet whether the indicator set holds unverified lines
 * @param scored codes of the items of the set that a reviewer gives points
 * @param panel who sat on a panel that looked at the result again: none of them recognises
 */
public record Circumstances(
        Instant now,
        int commentDays,
        int supplementRounds,
        Settled settled,
        boolean demonstrationSet,
        Set<String> scored,
        Set<String> panel) {

    public Circumstances {
        scored = Set.copyOf(scored);
        panel = Set.copyOf(panel);
    }

    /** For moves of the authority's head, who is asked for no supplement and waits for no comment. */
    public Circumstances(Instant now, Settled settled, boolean demonstrationSet, Set<String> panel) {
        this(now, 0, Integer.MAX_VALUE, settled, demonstrationSet, Set.of(), panel);
    }

    public static Circumstances at(Instant now) {
        return at(now, 0);
    }

    public static Circumstances at(Instant now, int commentDays) {
        return new Circumstances(now, commentDays, Integer.MAX_VALUE, Settled.NO, false, Set.of(), Set.of());
    }

    /** The same over a set with these items. */
    Circumstances scoring(Set<String> items) {
        return new Circumstances(now, commentDays, supplementRounds, settled, demonstrationSet, items, panel);
    }
}
