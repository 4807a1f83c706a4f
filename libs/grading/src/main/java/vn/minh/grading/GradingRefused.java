package vn.minh.grading;

import java.util.List;
import java.util.stream.Collectors;

/** The answers cannot be graded; every reason is listed. */
public final class GradingRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public GradingRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    GradingRefused(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }
}
