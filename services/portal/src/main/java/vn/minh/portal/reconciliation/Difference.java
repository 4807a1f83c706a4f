package vn.minh.portal.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * One record that the two sides do not have alike.
 *
 * @param unitName absent for a record that was never told
 */
public record Difference(
        String kind,
        String recordKey,
        String unit,
        @Nullable String unitName,
        @Nullable String authority,
        @Nullable String authorityName,
        @Nullable Integer ourRevision,
        @Nullable Integer theirRevision) {

    public String name() {
        return unitName == null ? unit : unitName;
    }

    public String word() {
        return ReconciliationWords.kind(kind);
    }

    public String remedy() {
        return ReconciliationWords.remedy(kind);
    }
}
