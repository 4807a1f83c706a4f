package vn.minh.assessment.indicatorset.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.indicatorset.KnownSet;
import vn.minh.assessment.indicatorset.SetState;

/**
 * A set in the list of sets.
 *
 * @param status {@code OFFICIAL} or {@code DEMONSTRATION}
 * @param state where the version stands
 * @param publishedAt absent for a draft
 */
record IndicatorSetSummary(
        String code,
        int version,
        String sha256,
        String status,
        SetState.Status state,
        boolean complete,
        String decision,
        @Nullable Instant publishedAt) {

    static IndicatorSetSummary of(KnownSet set) {
        var ref = set.version().ref();
        return new IndicatorSetSummary(
                ref.code(),
                ref.version(),
                ref.sha256(),
                set.content().status().name(),
                set.version().state().status(),
                set.content().complete(),
                set.content().decision().number(),
                publishedAt(set.version().state()));
    }

    static @Nullable Instant publishedAt(SetState state) {
        return switch (state) {
            case SetState.Draft _ -> null;
            case SetState.Published published -> published.at();
            case SetState.Retired retired -> retired.published().at();
        };
    }
}
