package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Another member reads the dossier once more, without seeing what the first one found.
 *
 * @param reader opaque id of the second reader
 */
@Published(type = "vn.minh.review.external-review.second-reading-taken.v1", topic = ExternalReviewEvent.TOPIC)
public record SecondReadingTakenV1(UUID reviewId, UUID selfAssessmentId, String reader, Instant takenAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
