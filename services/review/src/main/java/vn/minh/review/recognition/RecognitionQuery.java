package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Reach;

/**
 * Which recognitions are asked for.
 *
 * @param only this one, if she may read it
 */
public record RecognitionQuery(
        Reach reach,
        @Nullable UUID only,
        @Nullable UUID review,
        @Nullable String schoolYear,
        @Nullable Key after,
        int size) {

    /** One recognition, within somebody's reach. */
    public static RecognitionQuery one(Recognition.Id id, Reach reach) {
        return new RecognitionQuery(reach, id.value(), null, null, null, 1);
    }

    /** Where a page ends. */
    public record Key(Instant recognisedAt, UUID id) {}
}
