package vn.minh.contracts.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;

/**
 * The review has its result; the level may be recognised.
 *
 * @param unit the unit under review
 * @param department code of the department whose city the unit is in
 * @param authority responsible at the conclusion
 * @param round the last round
 * @param result as the review found it
 * @param reviewedBy opaque ids of everybody who worked on the review: none of them may recognise
 * @param concludedBy opaque id of the officer who concluded it
 */
@Published(type = "vn.minh.review.external-review.concluded.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewConcludedV1(
        UUID reviewId,
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        String department,
        UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        Result result,
        List<String> reviewedBy,
        String concludedBy,
        Instant concludedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
