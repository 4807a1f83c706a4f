package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * Another authority is responsible from now on.
 *
 * @param from responsible until now
 * @param to responsible from now on; the review waits in its queue
 * @param team of the new authority, whose members may claim it; absent: open to every team of it
 * @param reform code of the reform it follows from, absent when an assignment alone changed
 */
@Published(type = "vn.minh.review.external-review.handed-over.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewHandedOverV1(
        UUID reviewId,
        UUID selfAssessmentId,
        UnitRef from,
        UnitRef to,
        Instant handedOverAt,
        @Nullable UUID team,
        @Nullable String reform)
        implements ExternalReviewEvent {

    /** As it was told before there were teams and reforms. */
    public ExternalReviewHandedOverV1(
            UUID reviewId, UUID selfAssessmentId, UnitRef from, UnitRef to, Instant handedOverAt) {
        this(reviewId, selfAssessmentId, from, to, handedOverAt, null, null);
    }

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
