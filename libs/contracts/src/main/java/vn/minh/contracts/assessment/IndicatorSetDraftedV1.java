package vn.minh.contracts.assessment;

import java.time.Instant;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;

/**
 * Somebody wrote a version of a set, or wrote it anew; it may not be used before somebody else publishes it.
 *
 * @param set code, version and hash of the text as it is now
 * @param draftedBy who wrote it
 */
@Published(type = "vn.minh.assessment.indicator-set.drafted.v1", topic = IndicatorSetEvent.TOPIC)
public record IndicatorSetDraftedV1(IndicatorSetRef set, String draftedBy, Instant draftedAt)
        implements IndicatorSetEvent {

    @Override
    public String subject() {
        return set.code() + "@" + set.version();
    }
}
