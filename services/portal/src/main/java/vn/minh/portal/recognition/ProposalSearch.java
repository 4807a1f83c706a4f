package vn.minh.portal.recognition;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Query;

/**
 * What somebody wants to see of what waits; review does the finding.
 *
 * @param level as a text: whether it is one is review's to say
 * @param all whether every school that may be recognised comes ticked
 * @param after where the page before ended
 */
public record ProposalSearch(
        @Nullable String schoolYear,
        @Nullable String level,
        boolean all,
        @Nullable String after) {

    public ProposalSearch {
        schoolYear = Query.orNull(schoolYear);
        level = Query.orNull(level);
        after = Query.orNull(after);
    }

    public boolean isNarrow() {
        return schoolYear != null || level != null;
    }

    /** As review's API names them. */
    String query(int size) {
        return Query.joined("schoolYear", schoolYear, "level", level, "after", after, "size", Integer.toString(size));
    }

    /** The same search from another place, as the portal names it. */
    public String from(@Nullable String next) {
        return Query.joined("namHoc", schoolYear, "muc", level, "sau", next);
    }

    /** The same page with every box ticked, or with none. */
    public String ticked(boolean every) {
        return Query.joined("namHoc", schoolYear, "muc", level, "sau", after, "chon", every ? "tat-ca" : null);
    }
}
