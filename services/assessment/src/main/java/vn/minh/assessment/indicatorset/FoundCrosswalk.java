package vn.minh.assessment.indicatorset;

import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.Crosswalk;

/**
 * The way from one version to another.
 *
 * @param recorded absent for a proposal, which nobody has looked at
 */
public record FoundCrosswalk(
        IndicatorSetRef set, IndicatorSetRef from, Crosswalk crosswalk, Crosswalks.@Nullable Recorded recorded) {

    public boolean isProposal() {
        return recorded == null;
    }
}
