package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * Another authority is responsible from now on.
 *
 * @param from responsible until now
 * @param to responsible from now on; the review waits in its queue
 */
@Published(type = "vn.minh.review.external-review.handed-over.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewHandedOverV1(
        UUID reviewId, UUID selfAssessmentId, UnitRef from, UnitRef to, Instant handedOverAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
