package vn.minh.assessment.workplan;

import org.jspecify.annotations.Nullable;

/** What happens and ticks a task: of a unit's own dossier, or of all dossiers of an authority. */
public enum Proof {
    COUNCIL_FOUNDED,
    CRITERIA_ASSIGNED,
    SIGNED,
    APPROVED,
    OWN_RESULT_ACCEPTED,
    CONCLUDED,
    RECOGNISED,
    RECOGNISED_RESULT_ACCEPTED,
    /** The authority set dates of its own. */
    FRAMED,
    ALL_APPROVED,
    ALL_CONCLUDED,
    ALL_RECOGNISED,
    ALL_RECOGNISED_RESULTS_ACCEPTED;

    /** What it is for the authority when it holds for every unit; nothing where that proves no task. */
    @Nullable Proof ofAll() {
        return switch (this) {
            case APPROVED -> ALL_APPROVED;
            case CONCLUDED -> ALL_CONCLUDED;
            case RECOGNISED -> ALL_RECOGNISED;
            case RECOGNISED_RESULT_ACCEPTED -> ALL_RECOGNISED_RESULTS_ACCEPTED;
            case COUNCIL_FOUNDED,
                    CRITERIA_ASSIGNED,
                    SIGNED,
                    OWN_RESULT_ACCEPTED,
                    FRAMED,
                    ALL_APPROVED,
                    ALL_CONCLUDED,
                    ALL_RECOGNISED,
                    ALL_RECOGNISED_RESULTS_ACCEPTED -> null;
        };
    }

    boolean isOfAll() {
        return switch (this) {
            case ALL_APPROVED, ALL_CONCLUDED, ALL_RECOGNISED, ALL_RECOGNISED_RESULTS_ACCEPTED -> true;
            case COUNCIL_FOUNDED,
                    CRITERIA_ASSIGNED,
                    SIGNED,
                    APPROVED,
                    OWN_RESULT_ACCEPTED,
                    CONCLUDED,
                    RECOGNISED,
                    RECOGNISED_RESULT_ACCEPTED,
                    FRAMED -> false;
        };
    }
}
