package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** How dossiers that were never submitted stand against their last day, for whoever watches the house. */
public interface SubmissionDays {

    /** How many have a day that is near, and how many one that is over. */
    record Counted(long near, long over) {}

    /**
     * Of the last twelve months: what nobody submitted in earlier years is nobody's alarm any more.
     *
     * @param near the last day that counts as near
     */
    Uni<Counted> count(LocalDate today, LocalDate near);
}
