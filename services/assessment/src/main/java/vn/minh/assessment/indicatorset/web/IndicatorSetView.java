package vn.minh.assessment.indicatorset.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.indicatorset.KnownSet;
import vn.minh.assessment.indicatorset.SetState;
import vn.minh.grading.Confidence;
import vn.minh.grading.IndicatorSet;

/**
 * What version 1 of the API shows of a set.
 *
 * @param status {@code OFFICIAL} or {@code DEMONSTRATION}
 * @param state where the version stands
 * @param revision of the draft, the publication, the retirement: what {@code If-Match} names
 * @param draftedBy opaque id of who wrote the draft; absent once it is published
 * @param unverified lines that were not checked against the signed annex, for whoever shows the set
 */
record IndicatorSetView(
        String code,
        int version,
        String sha256,
        String status,
        SetState.Status state,
        long revision,
        boolean complete,
        @Nullable String draftedBy,
        @Nullable Instant publishedAt,
        List<Unverified> unverified,
        IndicatorSet content) {

    record Unverified(String path, String text, Confidence confidence) {}

    static IndicatorSetView of(KnownSet set) {
        var version = set.version();
        return new IndicatorSetView(
                version.ref().code(),
                version.ref().version(),
                version.ref().sha256(),
                set.content().status().name(),
                version.state().status(),
                version.version(),
                set.content().complete(),
                version.state() instanceof SetState.Draft draft ? draft.by() : null,
                IndicatorSetSummary.publishedAt(version.state()),
                set.unverified().stream()
                        .map(line -> new Unverified(
                                line.path(), line.text(), line.provenance().confidence()))
                        .toList(),
                set.content());
    }
}
