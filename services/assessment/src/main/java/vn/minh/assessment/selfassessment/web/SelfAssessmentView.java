package vn.minh.assessment.selfassessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.ItemState;
import vn.minh.assessment.selfassessment.ReadSelfAssessments.Whole;
import vn.minh.assessment.selfassessment.State;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;

/**
 * A whole dossier.
 *
 * @param authority responsible when it was opened or last approved
 * @param fingerprint of what stands signed or approved: what the head sends back to approve
 * @param frozen the citations as signed; absent while the council works
 * @param result of what is frozen; before that, of the answers so far, unanswered items counting nothing
 * @param unanswered items that still wait for an answer, half answers among them
 * @param items how far each item is that people answer
 * @param derived what the derived items rest on
 * @param returned the supplement that is open
 * @param sentBackReason why the head did not approve
 * @param moves what the actor may do now: answer, sign, approve, send-back
 */
record SelfAssessmentView(
        UUID id,
        UnitRef unit,
        String department,
        @Nullable String authority,
        CampaignRef campaign,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        State.Status status,
        String label,
        int round,
        List<AnswerView> answers,
        List<String> unanswered,
        List<ItemProgress> items,
        List<ShareView> derived,
        @Nullable String fingerprint,
        @Nullable List<CitedEvidence> frozen,
        Result result,
        @Nullable Supplement returned,
        @Nullable String sentBackReason,
        List<String> moves,
        long version) {

    record CampaignRef(UUID id, String title, LocalDate opensOn, LocalDate closesOn, LocalDate submissionDueOn) {}

    /**
     * @param label the state as a person reads it
     */
    record ItemProgress(String item, ItemState state, String label) {

        static ItemProgress of(Map.Entry<String, ItemState> one) {
            return new ItemProgress(one.getKey(), one.getValue(), one.getValue().label());
        }
    }

    record Supplement(List<String> criteria, LocalDate dueOn) {}

    static SelfAssessmentView of(Whole whole) {
        var dossier = whole.dossier();
        var about = dossier.about();
        var state = dossier.state();
        var plan = whole.campaign().plan();
        return new SelfAssessmentView(
                dossier.id().value(),
                about.unit(),
                about.department(),
                dossier.authority(),
                new CampaignRef(
                        about.campaign(), plan.title(), plan.opensOn(), plan.closesOn(), plan.submissionDueOn()),
                about.schoolYear(),
                about.set(),
                about.demonstration(),
                state.status(),
                Labels.of(dossier),
                state.round(),
                whole.answers().stream()
                        .map(answer -> AnswerView.of(answer, whole.evidence()))
                        .toList(),
                whole.unanswered(),
                whole.states().entrySet().stream().map(ItemProgress::of).toList(),
                whole.shares().stream().map(ShareView::of).toList(),
                Labels.fingerprint(state),
                whole.frozen() == null ? null : whole.frozen().evidence(),
                whole.result(),
                state instanceof State.Returned returned ? new Supplement(returned.criteria(), returned.dueOn()) : null,
                state instanceof State.Working working ? working.sentBackReason() : null,
                whole.moves(),
                dossier.version());
    }
}
