package vn.minh.contracts.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The second reader has read all; where the two differ, the head of the team settles.
 *
 * @param round the round that was read
 * @param differing codes of the items for which the two readers' points differ
 * @param reader opaque id of the second reader
 */
@Published(type = "vn.minh.review.external-review.second-reading-finished.v1", topic = ExternalReviewEvent.TOPIC)
public record SecondReadingFinishedV1(
        UUID reviewId, UUID selfAssessmentId, int round, List<String> differing, String reader, Instant finishedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
