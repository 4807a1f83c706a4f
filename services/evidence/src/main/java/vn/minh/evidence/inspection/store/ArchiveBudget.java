package vn.minh.evidence.inspection.store;

import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;

/** How much an archive, with the archives in it, may still expand to: counted as it comes out, never believed. */
final class ArchiveBudget {

    private final InspectionLimits.Archive limits;
    private final Deadline deadline;
    private long expanded;

    ArchiveBudget(InspectionLimits.Archive limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    int entries() {
        return limits.entries();
    }

    /** @param soFar of the same part, these included */
    void spend(int bytes, long soFar, long packed) {
        deadline.check();
        expanded += bytes;
        boolean tooMuch = expanded > limits.expanded() || (soFar > limits.freely() && soFar / limits.ratio() > packed);
        FlawFound.unless(!tooMuch, Flaw.EXPANDS_TOO_FAR);
    }
}
