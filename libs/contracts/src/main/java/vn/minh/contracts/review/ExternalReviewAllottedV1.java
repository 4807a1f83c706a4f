package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * A dossier lies with one team, or again with every team of its authority in its campaign.
 *
 * @param teamId whose members may claim it; absent: open to every team of the authority
 */
@Published(type = "vn.minh.review.external-review.allotted.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewAllottedV1(
        UUID reviewId, UUID selfAssessmentId, @Nullable UUID teamId, Instant allottedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
