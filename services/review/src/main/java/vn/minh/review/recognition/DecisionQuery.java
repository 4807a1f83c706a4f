package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Reach;

/**
 * Which decisions are asked for: those about a unit within somebody's reach.
 *
 * @param only this one, if she may read it
 * @param schoolYear of a recognition it is about
 */
public record DecisionQuery(
        Reach reach,
        @Nullable UUID only,
        @Nullable String schoolYear,
        Decision.@Nullable Kind kind,
        @Nullable Key after,
        int size) {

    /** One decision, within somebody's reach. */
    public static DecisionQuery one(Decision.Id id, Reach reach) {
        return new DecisionQuery(reach, id.value(), null, null, null, 1);
    }

    /** Where a page ends. */
    public record Key(Instant signedAt, UUID id) {}
}
