package vn.minh.publication.reconciliation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.reconciliation.Difference;

/** What version 1 of the API shows of a difference. Fields are added, never renamed or removed. */
record DifferenceView(
        Difference.Kind kind,
        String recordKey,
        String unit,
        @Nullable String unitName,
        @Nullable String authority,
        @Nullable String authorityName,
        @Nullable Integer ourRevision,
        @Nullable Integer theirRevision,
        @Nullable UUID delivery) {

    static DifferenceView of(Difference difference) {
        var delivery = difference.delivery();
        return new DifferenceView(
                difference.kind(),
                difference.recordKey(),
                difference.unit(),
                difference.unitName(),
                difference.authority(),
                difference.authorityName(),
                difference.ourRevision(),
                difference.theirRevision(),
                delivery == null ? null : delivery.value());
    }
}
