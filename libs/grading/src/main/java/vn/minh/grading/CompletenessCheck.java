package vn.minh.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set is complete when every point of it can be given; it must say so exactly then. */
final class CompletenessCheck {

    private final List<String> gaps = new ArrayList<>();

    private CompletenessCheck() {}

    static void of(IndicatorSet set, Flaws flaws) {
        var check = new CompletenessCheck();
        check.needed(set.scoring(), "/scoring");
        Each.of(set.groups(), "/groups", check::group);
        if (set.complete()) {
            check.gaps.forEach(path -> flaws.addIf(true, FlawCode.POINTS_MISSING, path));
        } else {
            flaws.addIf(check.gaps.isEmpty(), FlawCode.COMPLETE_AFTER_ALL, "/complete");
        }
    }

    private void group(String path, CriteriaGroup group) {
        needed(group.max(), path + "/max");
        needed(group.criteria(), path + "/criteria");
        Each.of(group.criteria(), path + "/criteria", this::criterion);
    }

    private void criterion(String path, Criterion criterion) {
        if (!criterion.mandatory()) {
            needed(criterion.max(), path + "/max");
            needed(criterion.items(), path + "/items");
            Each.of(criterion.items(), path + "/items", this::item);
        }
    }

    private void item(String path, Item item) {
        switch (item.kind()) {
            case YES_NO, COUNT, PERCENTAGE, GRADED, UNPLACED -> needed(item.max(), path + "/max");
            case DERIVED -> {
                needed(item.max(), path + "/max");
                needed(item.bands(), path + "/bands");
            }
            case DECLARATION -> {}
        }
    }

    private void needed(@Nullable Object part, String path) {
        if (part == null || (part instanceof List<?> list && list.isEmpty())) {
            gaps.add(path);
        }
    }
}
