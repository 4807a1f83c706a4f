package vn.minh.assessment.selfassessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.ItemState;
import vn.minh.assessment.selfassessment.ReadSelfAssessments.Whole;
import vn.minh.assessment.selfassessment.Sight;
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
 * @param criteria those the actor is shown, with who answers them and who is asked for evidence
 * @param citations only for who is asked for evidence: what is cited for her criteria
 * @param answers those the actor sees: a member of the council those to her criteria
 * @param unanswered items that still wait for an answer, half answers among them, of those the actor sees
 * @param items how far each item is that people answer, of those the actor sees
 * @param derived what the derived items rest on
 * @param answerable items the actor may answer now
 * @param result of what is frozen; before that, of the answers so far, unanswered items counting nothing; absent
 *     where it would tell what others answered
 * @param council absent while none is founded
 * @param returned the supplement that is open
 * @param submissionDueOn the day the unit has, or had, to submit by: its extension, its authority's or the campaign's
 * @param submittedLate whether the last approval came after its day; absent before the first
 * @param sentBackReason why the head did not approve
 * @param moves what the actor may do now: found-council, answer, sign, approve, send-back
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
        @Nullable CouncilRef council,
        List<CriterionView> criteria,
        @Nullable List<CitationsView> citations,
        List<AnswerView> answers,
        List<String> unanswered,
        List<ItemProgress> items,
        List<ShareView> derived,
        List<String> answerable,
        @Nullable String fingerprint,
        @Nullable List<CitedEvidence> frozen,
        @Nullable Result result,
        @Nullable Supplement returned,
        LocalDate submissionDueOn,
        @Nullable Boolean submittedLate,
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
        var isAsked = whole.seen().sight() == Sight.ASKED;
        var plan = whole.campaign().plan();
        var dates = plan.dates();
        return new SelfAssessmentView(
                dossier.id().value(),
                about.unit(),
                about.department(),
                dossier.authority(),
                new CampaignRef(
                        about.campaign(), plan.title(), dates.opensOn(), dates.closesOn(), dates.submissionDueOn()),
                about.schoolYear(),
                about.set(),
                about.demonstration(),
                state.status(),
                Labels.of(dossier),
                state.round(),
                isAsked ? null : CouncilRef.of(whole.seen().standing().council()),
                CriterionView.of(whole.seen()),
                isAsked ? CitationsView.of(whole) : null,
                isAsked
                        ? List.of()
                        : whole.answers().stream()
                                .map(answer -> AnswerView.of(answer, whole.evidence()))
                                .toList(),
                isAsked ? List.of() : whole.unanswered(),
                isAsked
                        ? List.of()
                        : whole.states().entrySet().stream()
                                .map(ItemProgress::of)
                                .toList(),
                whole.shares().stream().map(ShareView::of).toList(),
                whole.answerable(),
                isAsked ? null : Labels.fingerprint(state),
                isAsked || whole.frozen() == null ? null : whole.frozen().evidence(),
                whole.result(),
                state instanceof State.Returned returned ? new Supplement(returned.criteria(), returned.dueOn()) : null,
                whole.submissionDueOn(),
                isAsked ? null : Labels.submittedLate(state),
                !isAsked && state instanceof State.Working working ? working.sentBackReason() : null,
                whole.moves(),
                dossier.version());
    }
}
