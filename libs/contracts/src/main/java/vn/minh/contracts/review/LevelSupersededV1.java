package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * An appeal was upheld and the level recognised anew: this recognition counts no more, another one stands in its place.
 *
 * @param recognitionId the recognition that counts no more
 * @param unit the unit whose level it was
 * @param authority whose head recognised it
 * @param supersededBy the recognition that stands now
 * @param appealId the appeal it follows from
 */
@Published(type = "vn.minh.review.recognition.superseded.v1", topic = RecognitionEvent.TOPIC)
public record LevelSupersededV1(
        UUID recognitionId,
        UUID reviewId,
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        UnitRef authority,
        UUID supersededBy,
        UUID appealId,
        Instant supersededAt)
        implements RecognitionEvent {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
