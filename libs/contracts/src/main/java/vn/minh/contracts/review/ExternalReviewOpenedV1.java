package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * A dossier arrived in the queue of its authority.
 *
 * @param unit the unit under review
 * @param department code of the department whose city the unit is in
 * @param authority in whose queue it is
 * @param round that of the approval
 */
@Published(type = "vn.minh.review.external-review.opened.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewOpenedV1(
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
        Instant openedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
