package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
 * @param team whose members may claim it, absent: open to every team of the authority
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
        Instant openedAt,
        @Nullable UUID team)
        implements ExternalReviewEvent {

    /** As it was told before there were teams. */
    public ExternalReviewOpenedV1(
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
            Instant openedAt) {
        this(
                reviewId,
                selfAssessmentId,
                campaignId,
                unit,
                department,
                authority,
                schoolYear,
                set,
                demonstration,
                round,
                openedAt,
                null);
    }

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
