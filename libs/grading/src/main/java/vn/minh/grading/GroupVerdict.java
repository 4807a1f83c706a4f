package vn.minh.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one group came to. Where the groups share one scale they share its level.
 *
 * @param points exact, never rounded
 * @param levelByPoints as read from the points
 * @param level after the effect of failed mandatory criteria
 * @param failedMandatory codes of the criteria that were not met
 */
public record GroupVerdict(
        String code,
        BigDecimal points,
        int levelByPoints,
        int level,
        List<String> failedMandatory,
        List<CriterionVerdict> criteria) {

    public GroupVerdict {
        points = Decimals.exact(points);
        failedMandatory = List.copyOf(failedMandatory);
        criteria = List.copyOf(criteria);
    }

    public boolean mandatoryMet() {
        return failedMandatory.isEmpty();
    }

    /** Whether a failed mandatory criterion lowered the level. */
    public boolean capped() {
        return level < levelByPoints;
    }
}
