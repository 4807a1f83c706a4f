package vn.minh.assessment.indicatorset;

import java.time.Instant;
import java.util.List;
import vn.minh.assessment.Sha256;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.domain.Transition;
import vn.minh.grading.Confidence;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Line;
import vn.minh.grading.SetStatus;

/**
 * A version of an indicator set that may be used, and never changes again.
 *
 * @param ref code, version and hash of {@code text}
 * @param text the set's canonical JSON, exactly as hashed
 */
public record PublishedSet(IndicatorSetRef ref, IndicatorSet content, String text, Instant publishedAt) {

    /** The one step there is: from nothing to published. */
    static Transition<PublishedSet> publish(IndicatorSet content, String text, Instant now) {
        var ref = new IndicatorSetRef(content.code(), content.version(), Sha256.of(text));
        return new Transition<>(
                new PublishedSet(ref, content, text, now),
                new IndicatorSetPublishedV1(ref, content.status().name(), content.complete(), text, now));
    }

    public boolean isDemonstration() {
        return content.status() == SetStatus.DEMONSTRATION;
    }

    /** Lines that were not checked against the signed annex. */
    public List<Line> unverified() {
        return content.lines().stream()
                .filter(line -> line.provenance().confidence() != Confidence.OFFICIAL)
                .toList();
    }
}
