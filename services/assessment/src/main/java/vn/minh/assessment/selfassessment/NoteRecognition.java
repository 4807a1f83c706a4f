package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.RecognisedUnits.RecognisedUnit;
import vn.minh.contracts.review.LevelRecognisedV1;

/** Use case: keeps which level a unit was recognised at, so that its authority's derived items can be computed. */
@ApplicationScoped
public class NoteRecognition {

    private final RecognisedUnits recognised;

    NoteRecognition(RecognisedUnits recognised) {
        this.recognised = recognised;
    }

    public Uni<Void> handle(LevelRecognisedV1 told) {
        return recognised.note(new RecognisedUnit(
                told.recognitionId(),
                told.unit().code(),
                told.department(),
                told.authority().code(),
                told.set().code(),
                told.schoolYear(),
                told.result().level(),
                told.recognisedAt(),
                told.supersedes()));
    }
}
