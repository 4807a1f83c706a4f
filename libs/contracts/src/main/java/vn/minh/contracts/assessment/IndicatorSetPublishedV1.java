package vn.minh.contracts.assessment;

import java.time.Instant;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;

/**
 * A version of a set may be used from now on and never changes again.
 *
 * @param set code, version and hash of {@code content}
 * @param status {@code OFFICIAL}, or {@code DEMONSTRATION} while any line is unverified
 * @param complete false when the set has no points yet: readable, not gradable
 * @param content the set as canonical JSON: exactly the text that was hashed (schema/indicator-set.v1.json)
 * @param publishedAt UTC; dossiers may pin the version from here on
 */
@Published(type = "vn.minh.assessment.indicator-set.published.v1", topic = IndicatorSetEvent.TOPIC)
public record IndicatorSetPublishedV1(
        IndicatorSetRef set, String status, boolean complete, String content, Instant publishedAt)
        implements IndicatorSetEvent {

    @Override
    public String subject() {
        return set.code() + "@" + set.version();
    }
}
