package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** What the council explained of its dossiers, each with its own version; never told. */
public interface Explanations {

    /** By the id of the finding, those that no longer stand among them. */
    Uni<Map<String, Explanation>> of(SelfAssessment.Id dossier);

    /** Replaces the version the explanation says it is based on; refused when somebody else was faster. */
    Uni<Explanation> put(SelfAssessment.Id dossier, Explanation explanation);
}
