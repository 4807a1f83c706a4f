package vn.minh.assessment.selfassessment.web;

import java.util.List;
import vn.minh.assessment.selfassessment.Seen;
import vn.minh.assessment.selfassessment.Sight;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.grading.Item;

/**
 * A criterion of a dossier: its text stands in the set.
 *
 * @param items codes
 * @param assignedTo opaque ids; nobody: every member of the council answers it
 * @param seen whether the actor sees what was answered
 * @param asks who is asked for evidence until when; to a contributor only what she is asked
 */
record CriterionView(String code, List<String> items, List<String> assignedTo, boolean seen, List<EvidenceAsk> asks) {

    static List<CriterionView> of(Seen seen) {
        var council = seen.sight() == Sight.ASKED ? null : seen.standing().council();
        return seen.criteria().stream()
                .map(criterion -> new CriterionView(
                        criterion.code(),
                        criterion.items().stream().map(Item::code).toList(),
                        council == null ? List.of() : council.answering(criterion.code()),
                        seen.content(criterion.code()),
                        seen.asks(criterion.code())))
                .toList();
    }
}
