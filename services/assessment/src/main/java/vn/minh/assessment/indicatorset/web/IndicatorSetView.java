package vn.minh.assessment.indicatorset.web;

import java.time.Instant;
import java.util.List;
import vn.minh.assessment.indicatorset.PublishedSet;
import vn.minh.grading.Confidence;
import vn.minh.grading.IndicatorSet;

/**
 * What version 1 of the API shows of a set.
 *
 * @param unverified lines that were not checked against the signed annex, for whoever shows the set
 */
record IndicatorSetView(
        String code,
        int version,
        String sha256,
        String status,
        boolean complete,
        Instant publishedAt,
        List<Unverified> unverified,
        IndicatorSet content) {

    record Unverified(String path, String text, Confidence confidence) {}

    static IndicatorSetView of(PublishedSet set) {
        return new IndicatorSetView(
                set.ref().code(),
                set.ref().version(),
                set.ref().sha256(),
                set.content().status().name(),
                set.content().complete(),
                set.publishedAt(),
                set.unverified().stream()
                        .map(line -> new Unverified(
                                line.path(), line.text(), line.provenance().confidence()))
                        .toList(),
                set.content());
    }
}
