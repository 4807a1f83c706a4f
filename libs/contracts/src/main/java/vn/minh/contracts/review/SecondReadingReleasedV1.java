package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The second reader put the dossier back; another one may take it.
 */
@Published(type = "vn.minh.review.external-review.second-reading-released.v1", topic = ExternalReviewEvent.TOPIC)
public record SecondReadingReleasedV1(UUID reviewId, UUID selfAssessmentId, Instant releasedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
