package vn.minh.portal.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * Everything the page of a piece shows.
 *
 * @param own whether the person belongs to the unit it is of
 * @param asked the version somebody followed a link to, as a dossier was signed with it
 * @param views absent for who may not see who looked
 * @param entity what the next move must be based on
 */
public record PieceSight(
        Piece piece,
        boolean own,
        @Nullable Integer asked,
        UploadLimits limits,
        List<Choice> criteria,
        @Nullable Section<Seen> views,
        long entity) {

    /** The version that was asked for; absent when none was, or there is no such version. */
    public Piece.@Nullable Version cited() {
        return piece.history().stream()
                .filter(version -> asked != null && version.version() == asked)
                .findFirst()
                .orElse(null);
    }

    public boolean isReplaceable() {
        return own && piece.isKept() && piece.replacement() == null;
    }

    public boolean isReplacing() {
        return own && piece.replacement() != null;
    }
}
