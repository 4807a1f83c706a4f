package vn.minh.assessment.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Worked;
import vn.minh.contracts.assessment.CouncilPost;
import vn.minh.contracts.assessment.CriterionAssignment;
import vn.minh.contracts.assessment.EvidenceAsk;

/**
 * A council.
 *
 * @param assignments one line for each criterion and person
 * @param moves what the actor may do now: change, assign, ask
 */
record CouncilView(
        UUID selfAssessmentId,
        String unit,
        String decisionNumber,
        LocalDate decidedOn,
        List<MemberView> members,
        List<CriterionAssignment> assignments,
        List<EvidenceAsk> asks,
        List<String> moves,
        long version) {

    /**
     * @param person opaque id
     * @param name as it stands on the decision
     */
    record MemberView(
            String person, CouncilPost post, @Nullable String name) {}

    static CouncilView of(Worked worked) {
        Council council = worked.council();
        return new CouncilView(
                council.dossier(),
                council.unit(),
                council.composition().number(),
                council.composition().decidedOn(),
                council.composition().members().stream()
                        .map(member -> new MemberView(member.person(), member.post(), member.name()))
                        .toList(),
                council.assignments(),
                council.asks(),
                worked.moves(),
                council.version());
    }
}
