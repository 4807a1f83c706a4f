package vn.minh.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result and the whole way to it.
 *
 * @param groups in the set's order
 * @param level the unit's level
 * @param trace one line for every item's points, then one for every level decided
 */
public record Verdict(List<GroupVerdict> groups, int level, List<TraceLine> trace) {

    public Verdict {
        groups = List.copyOf(groups);
        trace = List.copyOf(trace);
    }

    /** Sum of all groups: what the level is read from where the groups share one scale. */
    public BigDecimal total() {
        return Sum.of(groups.stream().map(GroupVerdict::points));
    }

    /** The lines that give items their points, in the set's order. */
    public List<TraceLine> items() {
        return trace.stream().filter(line -> line.rule().givesPoints()).toList();
    }
}
