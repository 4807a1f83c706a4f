package vn.minh.publication.reconciliation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Delivery;

/**
 * One record the two sides do not have alike.
 *
 * @param unit code of the unit whose result it is
 * @param unitName absent for a record we never told
 * @param ourRevision absent when we never told it
 * @param theirRevision absent when it is not there
 * @param delivery absent when we never told it
 * @param deliveryVersion as compared: a delivery that moved since is not repaired
 */
public record Difference(
        Kind kind,
        String recordKey,
        String unit,
        @Nullable String unitName,
        @Nullable String authority,
        @Nullable String authorityName,
        @Nullable Integer ourRevision,
        @Nullable Integer theirRevision,
        Delivery.@Nullable Id delivery,
        @Nullable Long deliveryVersion) {

    public enum Kind {
        /** Accepted once, not there now. */
        MISSING,
        /** There in an older revision. */
        OUTDATED,
        /** There in our revision, saying something else. */
        CHANGED,
        /** There in a revision we never told. */
        AHEAD,
        /** There, and nothing of ours. */
        UNKNOWN
    }

    /** Empty when both sides have it alike. */
    static Optional<Difference> between(OurRecord ours, @Nullable Entry theirs) {
        return kind(ours.entry(), theirs)
                .map(kind -> new Difference(
                        kind,
                        ours.entry().recordKey(),
                        ours.entry().unit(),
                        ours.unitName(),
                        ours.entry().authority(),
                        ours.authorityName(),
                        ours.entry().revision(),
                        theirs == null ? null : theirs.revision(),
                        ours.delivery(),
                        ours.version()));
    }

    static Difference unknown(Entry theirs, @Nullable String authorityName) {
        return new Difference(
                Kind.UNKNOWN,
                theirs.recordKey(),
                theirs.unit(),
                null,
                theirs.authority(),
                authorityName,
                null,
                theirs.revision(),
                null,
                null);
    }

    private static Optional<Kind> kind(Entry ours, @Nullable Entry theirs) {
        if (theirs == null) {
            return Optional.of(Kind.MISSING);
        }
        if (theirs.revision() != ours.revision()) {
            return Optional.of(theirs.revision() < ours.revision() ? Kind.OUTDATED : Kind.AHEAD);
        }
        // The authority stands in no fingerprint, but it is what the sums are by.
        return ours.equals(theirs) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }
}
