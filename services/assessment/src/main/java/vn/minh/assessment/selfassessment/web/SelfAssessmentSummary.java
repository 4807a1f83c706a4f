package vn.minh.assessment.selfassessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.ListSelfAssessments.Listed;
import vn.minh.assessment.selfassessment.State;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;

/**
 * A dossier in a list, and the answer to every move.
 *
 * @param label the status as a person reads it
 * @param fingerprint of what stands signed or approved
 * @param dueOn of the supplement that is open
 * @param submissionDueOn the day the unit has, or had, to submit by
 * @param submittedLate whether the last approval came after its day; absent before the first
 * @param moves what the actor may do now: found-council, answer, sign, approve, send-back
 */
record SelfAssessmentSummary(
        UUID id,
        UnitRef unit,
        String department,
        @Nullable String authority,
        UUID campaignId,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        State.Status status,
        String label,
        int round,
        @Nullable String fingerprint,
        @Nullable LocalDate dueOn,
        LocalDate submissionDueOn,
        @Nullable Boolean submittedLate,
        List<String> moves,
        long version) {

    static SelfAssessmentSummary of(Listed listed) {
        var dossier = listed.dossier();
        var about = dossier.about();
        return new SelfAssessmentSummary(
                dossier.id().value(),
                about.unit(),
                about.department(),
                dossier.authority(),
                about.campaign(),
                about.schoolYear(),
                about.set(),
                about.demonstration(),
                dossier.state().status(),
                Labels.of(dossier),
                dossier.state().round(),
                Labels.fingerprint(dossier.state()),
                dossier.state() instanceof State.Returned returned ? returned.dueOn() : null,
                listed.submissionDueOn(),
                Labels.submittedLate(dossier.state()),
                listed.moves(),
                dossier.version());
    }
}
