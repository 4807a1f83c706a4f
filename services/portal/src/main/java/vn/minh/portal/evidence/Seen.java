package vn.minh.portal.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look somebody took at a piece.
 *
 * @param person opaque: the shelf knows no names
 * @param what whether it was opened or taken away
 */
public record Seen(
        Instant at,
        @Nullable String person,
        @Nullable String unit,
        @Nullable String what,
        @Nullable Integer version) {

    public String word() {
        return EvidenceWords.look(what == null ? "" : what);
    }
}
