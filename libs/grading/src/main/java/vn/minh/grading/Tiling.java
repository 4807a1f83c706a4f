package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where ranges leave a hole, overlap or reach beyond a scale that starts at 0. */
final class Tiling {

    private static final Edge START = new Edge(BigDecimal.ZERO, false);

    private final List<Range> ranges;
    private final String path;
    private final Flaws flaws;

    private Tiling(List<Range> ranges, String path, Flaws flaws) {
        this.ranges = ranges;
        this.path = path;
        this.flaws = flaws;
    }

    static Tiling of(List<Range> ranges, String path, Flaws flaws) {
        return new Tiling(ranges, path, flaws);
    }

    /** The ranges must cover every decimal from 0 to the maximum, each once. */
    void upTo(BigDecimal max) {
        check(UnaryOperator.identity(), new Edge(max, true));
    }

    /** The ranges must cover every whole number from 0 on, each once. */
    void ofWholeNumbers() {
        check(Edge::betweenWholeNumbers, null);
    }

    private void check(UnaryOperator<Edge> cut, @Nullable Edge limit) {
        var order = IntStream.range(0, ranges.size())
                .boxed()
                .sorted(Comparator.comparing(i -> cut.apply(ranges.get(i).start())))
                .toList();
        @Nullable Edge covered = START;
        for (int i : order) {
            var start = cut.apply(ranges.get(i).start());
            var end = cutOrNull(cut, ranges.get(i).end());
            if (end != null && end.compareTo(start) <= 0) {
                flaw(FlawCode.RANGE_EMPTY, i, ranges.get(i).text());
                continue;
            }
            meet(i, covered, start, end);
            covered = further(covered, end);
        }
        finish(order.getLast(), covered, limit);
    }

    private void meet(int index, @Nullable Edge covered, Edge start, @Nullable Edge end) {
        if (start.compareTo(START) < 0) {
            flaw(FlawCode.RANGE_BEYOND, index, between(start, START));
        } else if (covered == null || start.compareTo(covered) < 0) {
            flaw(FlawCode.RANGE_OVERLAP, index, between(start, nearer(covered, end)));
        } else if (start.compareTo(covered) > 0) {
            flaw(FlawCode.RANGE_HOLE, index, between(covered, start));
        }
    }

    private void finish(int last, @Nullable Edge covered, @Nullable Edge limit) {
        if (covered == null) {
            return;
        }
        if (limit == null || covered.compareTo(limit) < 0) {
            flaw(FlawCode.RANGE_HOLE, last, between(covered, limit));
        } else if (covered.compareTo(limit) > 0) {
            flaw(FlawCode.RANGE_BEYOND, last, between(limit, covered));
        }
    }

    private void flaw(FlawCode code, int index, String range) {
        flaws.add(code, path + "/" + index + "/range", Map.of("range", range));
    }

    private static @Nullable Edge cutOrNull(UnaryOperator<Edge> cut, @Nullable Edge end) {
        return end == null ? null : cut.apply(end);
    }

    /** No edge stands for no end. */
    private static @Nullable Edge further(@Nullable Edge one, @Nullable Edge other) {
        return one == null || other == null ? null : one.compareTo(other) >= 0 ? one : other;
    }

    private static @Nullable Edge nearer(@Nullable Edge one, @Nullable Edge other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String between(Edge from, @Nullable Edge to) {
        return new Range(from.value(), !from.after(), to == null ? null : to.value(), to != null && to.after()).text();
    }
}
