package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.Set;

/**
 * What decides about a move besides the review itself.
 *
 * @param commentDays days the unit has for its comment on a proposal
 * @param recognised whether the level was recognised already and no appeal that was upheld waits to be
 * @param demonstrationSet whether the indicator set holds unverified lines
 * @param panel who sat on a panel that looked at the result again: none of them recognises
 */
public record Circumstances(
        Instant now, int commentDays, boolean recognised, boolean demonstrationSet, Set<String> panel) {

    public Circumstances {
        panel = Set.copyOf(panel);
    }

    public Circumstances(Instant now, int commentDays, boolean recognised, boolean demonstrationSet) {
        this(now, commentDays, recognised, demonstrationSet, Set.of());
    }

    public static Circumstances at(Instant now) {
        return new Circumstances(now, 0, false, false);
    }

    public static Circumstances at(Instant now, int commentDays) {
        return new Circumstances(now, commentDays, false, false);
    }
}
