package vn.minh.assessment.selfassessment.web;

import java.util.List;
import vn.minh.assessment.selfassessment.ReadSelfAssessments.Whole;
import vn.minh.assessment.selfassessment.web.AnswerView.Citation;

/** What is cited for an item, without what was answered: for who gathers evidence. */
record CitationsView(String item, List<Citation> evidence) {

    static List<CitationsView> of(Whole whole) {
        return whole.answers().stream()
                .filter(answer -> !answer.evidence().isEmpty())
                .map(answer -> new CitationsView(
                        answer.item(),
                        answer.evidence().stream()
                                .map(id -> Citation.of(id, whole.evidence().get(id)))
                                .toList()))
                .toList();
    }
}
