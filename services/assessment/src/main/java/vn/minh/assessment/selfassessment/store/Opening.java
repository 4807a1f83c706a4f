package vn.minh.assessment.selfassessment.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Transition;

/** A dossier to be opened, as a line of the one statement that opens many. */
record Opening(
        UUID id,
        UUID campaign,
        String unit,
        String name,
        String kind,
        String department,
        @Nullable String authority,
        String year,
        String set,
        int version,
        String sha256,
        boolean demonstration) {

    static Opening of(Transition<SelfAssessment> step) {
        var about = step.next().about();
        return new Opening(
                step.next().id().value(),
                about.campaign(),
                about.unit().code(),
                about.unit().name(),
                about.unit().kind().name(),
                about.department(),
                step.next().authority(),
                about.schoolYear(),
                about.set().code(),
                about.set().version(),
                about.set().sha256(),
                about.demonstration());
    }
}
