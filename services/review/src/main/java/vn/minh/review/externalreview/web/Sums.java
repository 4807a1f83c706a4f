package vn.minh.review.externalreview.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.CriterionVerdict;
import vn.minh.grading.GroupVerdict;
import vn.minh.grading.Verdict;
import vn.minh.review.externalreview.ScoreSheet;

/** What criteria and groups come to, by their codes: by the unit's answers, and with the findings. */
record Sums(
        Map<String, BigDecimal> ownGroups,
        Map<String, BigDecimal> ownCriteria,
        Map<String, BigDecimal> reviewedGroups,
        Map<String, BigDecimal> reviewedCriteria) {

    /** @param findingsShown whether this person sees what the findings come to */
    static Sums of(ScoreSheet sheet, boolean findingsShown) {
        var own = sheet.own();
        var reviewed = findingsShown ? sheet.reviewed() : null;
        return new Sums(
                groups(own),
                criteria(own),
                reviewed == null ? Map.of() : groups(reviewed),
                reviewed == null ? Map.of() : criteria(reviewed));
    }

    @Nullable BigDecimal ownOfGroup(String code) {
        return ownGroups.get(code);
    }

    @Nullable BigDecimal ownOfCriterion(String code) {
        return ownCriteria.get(code);
    }

    @Nullable BigDecimal reviewedOfGroup(String code) {
        return reviewedGroups.get(code);
    }

    @Nullable BigDecimal reviewedOfCriterion(String code) {
        return reviewedCriteria.get(code);
    }

    private static Map<String, BigDecimal> groups(Verdict verdict) {
        return verdict.groups().stream().collect(toUnmodifiableMap(GroupVerdict::code, GroupVerdict::points));
    }

    private static Map<String, BigDecimal> criteria(Verdict verdict) {
        return verdict.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .collect(toUnmodifiableMap(CriterionVerdict::code, CriterionVerdict::points));
    }
}
