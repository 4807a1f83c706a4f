package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Reach;

/** Which recognitions are asked for. */
public record RecognitionQuery(
        Reach reach,
        @Nullable UUID review,
        @Nullable String schoolYear,
        @Nullable Key after,
        int size) {

    /** Where a page ends. */
    public record Key(Instant recognisedAt, UUID id) {}
}
