package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/**
 * Who is accountable for each dossier now. It follows from the assignments, so it is kept up without a fact of its own;
 * what an approval told stays told.
 */
public interface AccountableAuthorities {

    /** Dossiers that are not submitted follow the assignments of the day, some at a time; how many moved. */
    Uni<Integer> follow(LocalDate day, int most);

    /** A submitted dossier follows its review. */
    Uni<Void> handOver(SelfAssessment.Id dossier, String authority);
}
