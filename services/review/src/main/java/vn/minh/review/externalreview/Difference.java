package vn.minh.review.externalreview;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * One place where views of a dossier differ (nơi khác biệt): an item, or the dossier as a whole when something about it is
 * odd.
 *
 * @param item absent on the line of a whole dossier
 * @param anomalies of the dossier, on its own line only
 * @param own the unit's points; absent on the line of a whole dossier
 * @param reviewed the points that count so far
 * @param second the second reader's, once she has finished; not for the first reader's eyes
 * @param settled whether somebody decided between the two
 * @param distance how far they are apart at most; of a whole dossier what its findings come to
 */
public record Difference(
        ExternalReview.Id review,
        UnitRef unit,
        @Nullable UUID team,
        Status state,
        int round,
        @Nullable String item,
        Set<Anomaly> anomalies,
        @Nullable BigDecimal own,
        @Nullable BigDecimal reviewed,
        @Nullable BigDecimal second,
        boolean settled,
        BigDecimal distance) {

    /** Whose views differ; the names stand in the API. */
    public enum Kind {
        OWN_AND_REVIEWED,
        READERS,
        ANOMALY
    }

    public Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        if (item == null) {
            kinds.add(Kind.ANOMALY);
        }
        if (own != null && reviewed != null && own.compareTo(reviewed) != 0) {
            kinds.add(Kind.OWN_AND_REVIEWED);
        }
        if (!settled && second != null && reviewed != null && second.compareTo(reviewed) != 0) {
            kinds.add(Kind.READERS);
        }
        return kinds;
    }
}
