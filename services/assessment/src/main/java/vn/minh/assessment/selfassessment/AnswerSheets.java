package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The answers of the dossiers, each with its own version and a history that is never told. */
public interface AnswerSheets {

    Uni<List<GivenAnswer>> of(SelfAssessment.Id dossier);

    /** Everybody who ever gave an answer. */
    Uni<List<String>> authors(SelfAssessment.Id dossier);

    /** Replaces the version the answer says it is based on; refused when somebody else was faster. */
    Uni<GivenAnswer> put(SelfAssessment.Id dossier, GivenAnswer answer);
}
