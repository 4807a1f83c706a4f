package vn.minh.assessment.indicatorset.web;

import java.time.Instant;
import vn.minh.assessment.indicatorset.PublishedSet;

/** A set in the list of sets. */
record IndicatorSetSummary(
        String code,
        int version,
        String sha256,
        String status,
        boolean complete,
        String decision,
        Instant publishedAt) {

    static IndicatorSetSummary of(PublishedSet set) {
        return new IndicatorSetSummary(
                set.ref().code(),
                set.ref().version(),
                set.ref().sha256(),
                set.content().status().name(),
                set.content().complete(),
                set.content().decision().number(),
                set.publishedAt());
    }
}
