package vn.minh.assessment.indicatorset.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.indicatorset.FoundCrosswalk;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.Mapping;

/**
 * The way from one version to another.
 *
 * @param proposal true while nobody recorded it
 */
record CrosswalkView(
        IndicatorSetRef set,
        IndicatorSetRef from,
        boolean proposal,
        List<Mapping> mappings,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt) {

    static CrosswalkView of(FoundCrosswalk found) {
        var recorded = found.recorded();
        return new CrosswalkView(
                found.set(),
                found.from(),
                found.isProposal(),
                found.crosswalk().mappings(),
                recorded == null ? null : recorded.by(),
                recorded == null ? null : recorded.at());
    }
}
