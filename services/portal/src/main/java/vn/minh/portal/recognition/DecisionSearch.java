package vn.minh.portal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.evidence.Choice;
import vn.minh.portal.page.Query;

/** What somebody wants to see of the decisions; review does the finding. */
public record DecisionSearch(
        @Nullable String schoolYear,
        @Nullable String kind,
        @Nullable String after) {

    private static final List<Choice> KINDS =
            List.of(new Choice("RECOGNITION", "Công nhận"), new Choice("REVOCATION", "Thu hồi"));

    public DecisionSearch {
        schoolYear = Query.orNull(schoolYear);
        kind = Query.orNull(kind);
        after = Query.orNull(after);
    }

    public List<Choice> kinds() {
        return KINDS;
    }

    public boolean isNarrow() {
        return schoolYear != null || kind != null;
    }

    String query() {
        return Query.joined("schoolYear", schoolYear, "kind", kind, "after", after);
    }

    /** The same search from another place, as the portal names it. */
    public String from(String next) {
        return Query.joined("namHoc", schoolYear, "loai", kind, "sau", next);
    }
}
