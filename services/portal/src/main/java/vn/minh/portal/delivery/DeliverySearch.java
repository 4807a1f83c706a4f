package vn.minh.portal.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.evidence.Choice;
import vn.minh.portal.page.Query;

/** What somebody wants to see of the deliveries; publication does the finding. */
public record DeliverySearch(
        @Nullable String state,
        @Nullable String unit,
        @Nullable String schoolYear,
        @Nullable String set,
        @Nullable String kind,
        @Nullable String after) {

    public DeliverySearch {
        state = Query.orNull(state);
        unit = Query.orNull(unit);
        schoolYear = Query.orNull(schoolYear);
        set = Query.orNull(set);
        kind = Query.orNull(kind);
        after = Query.orNull(after);
    }

    public List<Choice> states() {
        return DeliveryWords.states();
    }

    public List<Choice> kinds() {
        return DeliveryWords.KINDS;
    }

    public boolean isNarrow() {
        return state != null || unit != null || schoolYear != null || set != null || kind != null;
    }

    /** As publication's API names them. */
    String query() {
        return Query.joined(
                "state", state, "unit", unit, "schoolYear", schoolYear, "set", set, "kind", kind, "after", after);
    }

    /** The same search from another place, as the portal names it. */
    public String from(@Nullable String next) {
        return Query.joined(
                "trangThai", state, "donVi", unit, "namHoc", schoolYear, "bo", set, "loai", kind, "sau", next);
    }
}
