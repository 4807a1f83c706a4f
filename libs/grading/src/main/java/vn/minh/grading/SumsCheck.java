package vn.minh.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Maxima add up from items to criteria, from criteria to groups, from groups to the scale, as far as they are known. */
final class SumsCheck {

    private SumsCheck() {}

    static void of(IndicatorSet set, Flaws flaws) {
        Each.of(set.groups(), "/groups", (path, group) -> {
            Each.of(group.criteria(), path + "/criteria", (at, criterion) -> criterion(at, criterion, flaws));
            group(path, group, set.scale(), flaws);
        });
        var sum = sum(set.groups(), CriteriaGroup::max);
        if (set.scale().kind() == ScaleKind.ONE_TOTAL && sum != null) {
            flaws.addUnlessEqual(sum, set.scale().max(), FlawCode.GROUPS_DO_NOT_ADD_UP, "/scale/max");
        }
    }

    private static void criterion(String path, Criterion criterion, Flaws flaws) {
        var sum = sum(criterion.items(), SumsCheck::points);
        if (!criterion.mandatory() && criterion.max() != null && sum != null) {
            flaws.addUnlessEqual(sum, criterion.max(), FlawCode.ITEMS_DO_NOT_ADD_UP, path + "/max");
        }
    }

    private static @Nullable BigDecimal points(Item item) {
        return item.kind() == ItemKind.DECLARATION ? BigDecimal.ZERO : item.max();
    }

    private static void group(String path, CriteriaGroup group, Scale scale, Flaws flaws) {
        if (group.max() == null) {
            return;
        }
        if (scale.kind() == ScaleKind.PER_GROUP) {
            flaws.addUnlessEqual(group.max(), scale.max(), FlawCode.GROUP_NOT_ON_SCALE, path + "/max");
        }
        var sum = sum(group.criteria(), criterion -> criterion.mandatory() ? BigDecimal.ZERO : criterion.max());
        if (sum != null) {
            flaws.addUnlessEqual(sum, group.max(), FlawCode.CRITERIA_DO_NOT_ADD_UP, path + "/max");
        }
    }

    /** Nothing when a part is not known, or there are no parts yet. */
    private static <T> @Nullable BigDecimal sum(List<T> parts, Function<T, @Nullable BigDecimal> max) {
        var known = parts.stream().map(max).filter(Objects::nonNull).toList();
        return parts.isEmpty() || known.size() < parts.size() ? null : Sum.of(known.stream());
    }
}
