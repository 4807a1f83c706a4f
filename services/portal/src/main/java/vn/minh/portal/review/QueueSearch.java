package vn.minh.portal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.evidence.Choice;
import vn.minh.portal.page.Query;

/**
 * What somebody wants to see of the queue; review does the finding.
 *
 * @param filter by name; absent: all
 * @param holder {@code me} for what she holds
 * @param after where the page before ended
 */
public record QueueSearch(
        @Nullable String filter,
        @Nullable String schoolYear,
        @Nullable String team,
        @Nullable String holder,
        @Nullable String after) {

    private static final List<Choice> FILTERS = List.of(
            new Choice("WAITING", "Chờ nhận"),
            new Choice("RETURNED", "Đã trả bổ sung"),
            new Choice("LATE", "Quá hạn"),
            new Choice("ANOMALY", "Bất thường"),
            new Choice("CHANGED", "Thay đổi từ lần trước"));

    public QueueSearch {
        filter = Query.orNull(filter);
        schoolYear = Query.orNull(schoolYear);
        team = Query.orNull(team);
        holder = Query.orNull(holder);
        after = Query.orNull(after);
    }

    public List<Choice> filters() {
        return FILTERS;
    }

    public boolean isNarrow() {
        return filter != null || schoolYear != null || team != null || holder != null;
    }

    /** As review's API names them. */
    String query() {
        return Query.joined("filter", filter, "schoolYear", schoolYear, "team", team, "holder", holder, "after", after);
    }

    /** The same search from another place, as the portal names it. */
    public String from(String next) {
        return Query.joined("loc", filter, "namHoc", schoolYear, "doan", team, "nguoiGiu", holder, "sau", next);
    }
}
