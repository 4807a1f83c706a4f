package vn.minh.contracts.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * A unit asks to look again at named criteria of its recognition. Why stays in review's database, where it can be erased.
 *
 * @param recognitionId the recognition it is about
 * @param unit the unit that appeals
 * @param department code of the department whose city the unit is in
 * @param authority accountable for the unit when it was filed
 * @param criteria codes of the criteria to be looked at again
 * @param filedBy opaque id of the head of the unit
 */
@Published(type = "vn.minh.review.appeal.filed.v1", topic = AppealEvent.TOPIC)
public record AppealFiledV1(
        UUID appealId,
        UUID recognitionId,
        UUID reviewId,
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        String department,
        UnitRef authority,
        List<String> criteria,
        String filedBy,
        Instant filedAt)
        implements AppealEvent {

    @Override
    public String subject() {
        return appealId.toString();
    }
}
