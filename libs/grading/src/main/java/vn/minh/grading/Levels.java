package vn.minh.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads levels from exact sums and joins them, writing down each step. */
final class Levels {

    private final IndicatorSet set;
    private final List<Mark> marks;
    private final Map<Criterion, List<Mark>> ofCriterion = new IdentityHashMap<>();
    private final List<TraceLine> trace = new ArrayList<>();

    private Levels(IndicatorSet set, List<Mark> marks) {
        this.set = set;
        this.marks = marks;
        for (var mark : marks) {
            trace.add(mark.line());
            ofCriterion
                    .computeIfAbsent(mark.place().criterion(), _ -> new ArrayList<>())
                    .add(mark);
        }
    }

    static Verdict of(IndicatorSet set, List<Mark> marks) {
        var levels = new Levels(set, marks);
        return switch (set.joining().rule()) {
            case LOWEST_OF_GROUPS -> levels.lowestOfGroups();
            case TOTAL -> levels.total();
        };
    }

    private Verdict lowestOfGroups() {
        var groups = set.groups().stream()
                .map(group -> {
                    var decided = decide(Rule.GROUP_LEVEL, Rule.GROUP_CAP, group.code(), points(group), failed(group));
                    return verdict(group, decided);
                })
                .toList();
        int level = groups.stream().mapToInt(GroupVerdict::level).min().orElseThrow();
        trace.add(new TraceLine(Rule.LOWEST_OF_GROUPS, set.code(), all(), level, Map.of()));
        return new Verdict(groups, level, trace);
    }

    private Verdict total() {
        var failed =
                set.groups().stream().flatMap(group -> failed(group).stream()).toList();
        var decided = decide(Rule.TOTAL_LEVEL, Rule.TOTAL_CAP, set.code(), all(), failed);
        var groups = set.groups().stream().map(group -> verdict(group, decided)).toList();
        return new Verdict(groups, decided.level(), trace);
    }

    private record Decided(int byPoints, int level) {}

    private Decided decide(Rule reading, Rule capping, String subject, BigDecimal points, List<String> failed) {
        var read = set.levels().stream()
                .filter(level -> level.range().contains(points))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no level for " + points + " points: the set was not checked"));
        trace.add(new TraceLine(
                reading,
                subject,
                points,
                read.level(),
                Map.of("range", read.range().text())));
        var effect = set.mandatoryEffect();
        if (effect == null || failed.isEmpty()) {
            return new Decided(read.level(), read.level());
        }
        int level = Math.min(read.level(), effect.capAtLevel());
        trace.add(new TraceLine(
                capping,
                subject,
                points,
                level,
                Map.of("criteria", String.join(", ", failed), "cap", String.valueOf(effect.capAtLevel()))));
        return new Decided(read.level(), level);
    }

    private GroupVerdict verdict(CriteriaGroup group, Decided decided) {
        var criteria = group.criteria().stream().map(this::verdict).toList();
        return new GroupVerdict(
                group.code(), points(group), decided.byPoints(), decided.level(), failed(group), criteria);
    }

    private CriterionVerdict verdict(Criterion criterion) {
        var points = Sum.of(marksOf(criterion).map(Mark::points));
        return new CriterionVerdict(criterion.code(), points, levelOf(criterion, points));
    }

    private static @Nullable Integer levelOf(Criterion criterion, BigDecimal points) {
        return criterion.levels().stream()
                .filter(level -> level.range().contains(points))
                .map(CriterionLevel::level)
                .findFirst()
                .orElse(null);
    }

    private List<String> failed(CriteriaGroup group) {
        return group.criteria().stream()
                .filter(criterion -> marksOf(criterion).anyMatch(Mark::failsMandatory))
                .map(Criterion::code)
                .toList();
    }

    private Stream<Mark> marksOf(Criterion criterion) {
        return ofCriterion.getOrDefault(criterion, List.of()).stream();
    }

    private BigDecimal points(CriteriaGroup group) {
        return Sum.of(group.criteria().stream().flatMap(this::marksOf).map(Mark::points));
    }

    private BigDecimal all() {
        return Sum.of(marks.stream().map(Mark::points));
    }
}
