package vn.minh.portal.reconciliation;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Query;
import vn.minh.portal.page.Section;

/**
 * One comparison with its differences.
 *
 * @param version that a move must be based on
 * @param authority whose differences are shown; absent: all that she may see
 * @param next where the following differences begin
 */
public record ReconciliationSight(
        Reconciliation run,
        long version,
        @Nullable String authority,
        Section<Difference> differences,
        @Nullable String next) {

    public String from(@Nullable String after) {
        return Query.joined("coQuan", authority, "sau", after);
    }

    /** Where the differences of one authority stand. */
    public String of(@Nullable String one) {
        return Query.joined("coQuan", one);
    }
}
