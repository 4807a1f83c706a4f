package vn.minh.publication.register;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.JoiningRule;
import vn.minh.grading.Range;
import vn.minh.grading.ScaleKind;

/**
 * What a reader of the register is told of the set a result was scored with.
 *
 * @param decision number of the ministry's decision, e.g. {@code 4725/QĐ-BGDĐT}
 * @param max points of each group's own scale; absent when the groups share one
 * @param lowestCounts whether the school's level is the lowest of its groups
 */
public record KnownSet(
        String code,
        int version,
        String decision,
        String title,
        Map<String, String> groupNames,
        @Nullable BigDecimal max,
        Map<Integer, Range> levels,
        boolean lowestCounts) {

    public static KnownSet of(IndicatorSet set) {
        boolean perGroup = set.scale().kind() == ScaleKind.PER_GROUP;
        return new KnownSet(
                set.code(),
                set.version(),
                set.decision().number(),
                set.decision().title(),
                set.groups().stream().collect(toUnmodifiableMap(CriteriaGroup::code, CriteriaGroup::text)),
                perGroup ? set.scale().max() : null,
                perGroup
                        ? set.levels().stream()
                                .collect(toUnmodifiableMap(level -> level.level(), level -> level.range()))
                        : Map.of(),
                set.joining().rule() == JoiningRule.LOWEST_OF_GROUPS);
    }

    public static String key(IndicatorSetRef set) {
        return set.code() + "@" + set.version();
    }

    public String key() {
        return code + "@" + version;
    }

    List<GroupResult> explain(Result result) {
        return result.groups().stream().map(this::explain).toList();
    }

    private GroupResult explain(Result.Group group) {
        var byPoints = levels.entrySet().stream()
                .filter(level -> level.getValue().contains(group.points()))
                .map(level -> new GroupResult.ByPoints(level.getKey(), level.getValue()))
                .findFirst()
                .orElse(null);
        return new GroupResult(
                group.code(),
                groupNames.getOrDefault(group.code(), "Nhóm " + group.code()),
                group.points(),
                max,
                group.level(),
                group.mandatoryMet(),
                byPoints);
    }
}
