package vn.minh.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A cut in the number line just before or just after a value. Two ranges meet without hole or overlap when the end of
 * one and the start of the next are the same cut.
 */
record Edge(BigDecimal value, boolean after) implements Comparable<Edge> {

    @Override
    public int compareTo(Edge other) {
        int byValue = value.compareTo(other.value);
        return byValue != 0 ? byValue : Boolean.compare(after, other.after);
    }

    /** Whether the value lies below this cut. */
    boolean isAfter(BigDecimal number) {
        int byValue = value.compareTo(number);
        return byValue > 0 || (byValue == 0 && after);
    }

    /** The same cut between whole numbers: "to 9" and "from 10" meet when only whole numbers count. */
    Edge betweenWholeNumbers() {
        var firstAbove = after
                ? value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : value.setScale(0, RoundingMode.CEILING);
        return new Edge(firstAbove, false);
    }
}
