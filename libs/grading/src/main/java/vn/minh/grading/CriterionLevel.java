package vn.minh.grading;

import static java.util.Objects.requireNonNull;

/** A level of one criterion: shown as information, decides nothing. */
public record CriterionLevel(int level, Range range) {

    public CriterionLevel {
        requireNonNull(range, "range");
    }
}
