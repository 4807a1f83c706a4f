package vn.minh.contracts.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The team's meeting on the dossier has its minutes (biên bản); what was said stays in review's database.
 *
 * @param round the round it was about
 * @param heldOn day of the meeting, Vietnam time
 * @param present opaque ids of those who were there
 * @param keptBy opaque id of who kept them
 */
@Published(type = "vn.minh.review.external-review.minutes-kept.v1", topic = ExternalReviewEvent.TOPIC)
public record MinutesKeptV1(
        UUID reviewId,
        UUID selfAssessmentId,
        int round,
        LocalDate heldOn,
        List<String> present,
        String keptBy,
        Instant keptAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
