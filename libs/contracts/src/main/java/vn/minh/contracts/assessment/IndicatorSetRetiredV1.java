package vn.minh.contracts.assessment;

import java.time.Instant;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;

/**
 * No new campaign may use the version; dossiers that pin it keep it.
 *
 * @param retiredBy who retired it
 */
@Published(type = "vn.minh.assessment.indicator-set.retired.v1", topic = IndicatorSetEvent.TOPIC)
public record IndicatorSetRetiredV1(IndicatorSetRef set, String retiredBy, Instant retiredAt)
        implements IndicatorSetEvent {

    @Override
    public String subject() {
        return set.code() + "@" + set.version();
    }
}
