package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;

/**
 * How the items of a published version follow from those of an earlier one.
 *
 * @param set the later version
 * @param from the earlier one
 * @param mappings every item of both versions stands in one of them
 * @param recordedBy who drew it
 */
@Published(type = "vn.minh.assessment.indicator-set.crosswalk-recorded.v1", topic = IndicatorSetEvent.TOPIC)
public record CrosswalkRecordedV1(
        IndicatorSetRef set, IndicatorSetRef from, List<ItemMapping> mappings, String recordedBy, Instant recordedAt)
        implements IndicatorSetEvent {

    @Override
    public String subject() {
        return set.code() + "@" + set.version();
    }
}
