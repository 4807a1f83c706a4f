package vn.minh.assessment.selfassessment.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Frozen.Explained;
import vn.minh.assessment.selfassessment.FrozenRounds.FrozenRound;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;

/**
 * An approved round as it was frozen; it never changes.
 *
 * @param remarks notes and reasons by item
 * @param explanations of the contradictions that stood when it was signed
 * @param derived what the derived items rest on
 */
record RoundView(
        int round,
        String fingerprint,
        List<Answer> answers,
        List<CitedEvidence> evidence,
        Result result,
        Map<String, Remarks> remarks,
        List<Explained> explanations,
        List<ShareView> derived,
        String signedBy,
        Instant signedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        boolean approvedByDelegate) {

    static RoundView of(FrozenRound round) {
        var approval = round.approval();
        return new RoundView(
                round.frozen().round(),
                round.frozen().fingerprint(),
                round.frozen().answers(),
                round.frozen().evidence(),
                round.frozen().result(),
                round.frozen().remarks(),
                round.frozen().explanations(),
                round.frozen().shares().stream().map(ShareView::of).toList(),
                round.signature().by(),
                round.signature().at(),
                approval == null ? null : approval.by(),
                approval == null ? null : approval.at(),
                approval != null && approval.byDelegate());
    }
}
