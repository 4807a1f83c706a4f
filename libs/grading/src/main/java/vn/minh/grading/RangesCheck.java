package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Every possible score has exactly one level, every possible value exactly one band: also 75.5, also exactly 75. */
final class RangesCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private RangesCheck() {}

    static void of(IndicatorSet set, Flaws flaws) {
        if (!set.levels().isEmpty()) {
            Tiling.of(ranges(set.levels()), "/levels", flaws).upTo(set.scale().max());
            order(set.levels(), flaws);
        }
        Each.of(
                set.groups(),
                "/groups",
                (path, group) -> Each.of(group.criteria(), path + "/criteria", (at, criterion) -> {
                    criterion(criterion, at, flaws);
                    Each.of(criterion.items(), at + "/items", (line, item) -> bands(item, line, flaws));
                }));
    }

    private static void criterion(Criterion criterion, String path, Flaws flaws) {
        if (!criterion.levels().isEmpty() && criterion.max() != null) {
            var ranges = criterion.levels().stream().map(CriterionLevel::range).toList();
            Tiling.of(ranges, path + "/levels", flaws).upTo(criterion.max());
        }
    }

    private static void bands(Item item, String path, Flaws flaws) {
        if (item.bands().isEmpty()) {
            return;
        }
        var tiling = Tiling.of(item.bands().stream().map(Band::range).toList(), path + "/bands", flaws);
        if (item.kind() == ItemKind.COUNT) {
            tiling.ofWholeNumbers();
        } else {
            tiling.upTo(WHOLE);
        }
    }

    /** More points never mean a lower level: by their ranges, the levels are 1, 2, 3 … */
    private static void order(List<LevelRule> levels, Flaws flaws) {
        var byRange = levels.stream()
                .sorted(Comparator.comparing(level -> level.range().start()))
                .toList();
        for (int i = 0; i < byRange.size(); i++) {
            int level = byRange.get(i).level();
            if (level != i + 1) {
                flaws.add(
                        FlawCode.LEVELS_OUT_OF_ORDER,
                        "/levels/" + levels.indexOf(byRange.get(i)) + "/level",
                        Map.of("value", String.valueOf(level), "expected", String.valueOf(i + 1)));
            }
        }
    }

    private static List<Range> ranges(List<LevelRule> levels) {
        return levels.stream().map(LevelRule::range).toList();
    }
}
