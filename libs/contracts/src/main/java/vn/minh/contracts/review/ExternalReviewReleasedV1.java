package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/** The reviewer put the dossier back into the queue. */
@Published(type = "vn.minh.review.external-review.released.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewReleasedV1(UUID reviewId, UUID selfAssessmentId, Instant releasedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
