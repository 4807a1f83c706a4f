package vn.minh.grading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever a line points at is there. */
final class ReferencesCheck {

    private final Flaws flaws;
    private final Set<Integer> levels;

    private ReferencesCheck(IndicatorSet set, Flaws flaws) {
        this.flaws = flaws;
        this.levels = set.levels().stream().map(LevelRule::level).collect(Collectors.toSet());
    }

    static void of(IndicatorSet set, Flaws flaws) {
        sources(set, flaws);
        var check = new ReferencesCheck(set, flaws);
        var effect = set.mandatoryEffect();
        if (effect != null) {
            check.level("/mandatoryEffect/capAtLevel", effect.capAtLevel());
        }
        Each.of(
                set.groups(),
                "/groups",
                (path, group) -> Each.of(
                        group.criteria(),
                        path + "/criteria",
                        (at, criterion) -> Each.of(
                                criterion.levels(),
                                at + "/levels",
                                (line, level) -> check.level(line + "/level", level.level()))));
    }

    private static void sources(IndicatorSet set, Flaws flaws) {
        var keys = set.sources().stream().map(Source::key).collect(Collectors.toSet());
        for (var line : set.lines()) {
            var source = line.provenance().source();
            if (source != null && !keys.contains(source)) {
                flaws.add(FlawCode.SOURCE_UNKNOWN, line.path() + "/provenance/source", Map.of("value", source));
            }
        }
    }

    private void level(String path, int level) {
        if (!levels.contains(level)) {
            flaws.add(FlawCode.LEVEL_UNKNOWN, path, Map.of("value", String.valueOf(level)));
        }
    }
}
