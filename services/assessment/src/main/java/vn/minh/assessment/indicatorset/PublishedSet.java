package vn.minh.assessment.indicatorset;

import java.time.Instant;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.SetStatus;

/**
 * A version of an indicator set that may be used, and never changes again.
 *
 * @param ref code, version and hash of {@code text}
 * @param text the set's canonical JSON, exactly as hashed
 */
public record PublishedSet(IndicatorSetRef ref, IndicatorSet content, String text, Instant publishedAt) {

    public boolean isDemonstration() {
        return content.status() == SetStatus.DEMONSTRATION;
    }
}
