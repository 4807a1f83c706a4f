package vn.minh.contracts.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The reviewer returned named criteria for more evidence.
 *
 * @param round the round that is to be supplemented
 * @param criteria codes of the criteria that are returned; decisions on the others stand
 * @param dueOn last day for the answer, Vietnam time
 * @param requestedBy opaque id of the reviewer
 */
@Published(type = "vn.minh.review.external-review.supplement-requested.v1", topic = ExternalReviewEvent.TOPIC)
public record SupplementRequestedV1(
        UUID reviewId,
        UUID selfAssessmentId,
        int round,
        List<String> criteria,
        LocalDate dueOn,
        String requestedBy,
        Instant requestedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
