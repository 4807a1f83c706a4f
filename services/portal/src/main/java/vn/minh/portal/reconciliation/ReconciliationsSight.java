package vn.minh.portal.reconciliation;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * The list of comparisons, and the form that starts one.
 *
 * @param starts whether she may start one
 * @param ownCity code of her own department; absent for an operator, who names one
 * @param filled what she wrote into the form
 */
public record ReconciliationsSight(
        boolean starts,
        @Nullable String ownCity,
        Asking filled,
        @Nullable String schoolYear,
        Section<Reconciliation> runs,
        @Nullable String next) {}
