package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * A reviewer took the dossier.
 *
 * @param holder opaque id of the reviewer
 */
@Published(type = "vn.minh.review.external-review.claimed.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewClaimedV1(UUID reviewId, UUID selfAssessmentId, String holder, Instant claimedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
