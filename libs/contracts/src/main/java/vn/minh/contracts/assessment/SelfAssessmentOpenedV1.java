package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * A dossier waits for its unit.
 *
 * @param unit the unit that assesses itself
 * @param department code of the department whose city the unit is in
 * @param authority code of the authority responsible on this day, absent when no assignment covers the unit
 * @param set as pinned by the campaign
 */
@Published(type = "vn.minh.assessment.self-assessment.opened.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentOpenedV1(
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        String department,
        @Nullable String authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        Instant openedAt)
        implements SelfAssessmentEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
