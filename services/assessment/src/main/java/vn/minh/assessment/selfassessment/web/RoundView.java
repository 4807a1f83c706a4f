package vn.minh.assessment.selfassessment.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.FrozenRounds.FrozenRound;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;

/** An approved round as it was frozen; it never changes. */
record RoundView(
        int round,
        String fingerprint,
        List<Answer> answers,
        List<CitedEvidence> evidence,
        Result result,
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
                round.signature().by(),
                round.signature().at(),
                approval == null ? null : approval.by(),
                approval == null ? null : approval.at(),
                approval != null && approval.byDelegate());
    }
}
