package vn.minh.portal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.portal.page.Badge;

/**
 * A whole self-assessment as assessment's API shows it; what the portal does not show is left out.
 *
 * @param council absent while none is founded, and for who only gathers evidence
 * @param result absent where it would tell somebody what others answered
 */
public record Dossier(
        UUID id,
        UnitRef unit,
        @Nullable String authority,
        Campaign campaign,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        String status,
        String label,
        int round,
        List<Given> answers,
        List<String> unanswered,
        @Nullable String fingerprint,
        @Nullable List<CitedEvidence> frozen,
        @Nullable Council council,
        @Nullable Result result,
        @Nullable Supplement returned,
        @Nullable LocalDate submissionDueOn,
        @Nullable Boolean submittedLate,
        @Nullable String sentBackReason,
        List<String> moves,
        long version) {

    public record Campaign(UUID id, String title, LocalDate opensOn, LocalDate closesOn, LocalDate submissionDueOn) {}

    public record Council(String decisionNumber, LocalDate decidedOn) {}

    public record Supplement(List<String> criteria, LocalDate dueOn) {}

    public record Citation(
            UUID id, @Nullable String state, @Nullable String code) {}

    public record Given(
            String item,
            @Nullable Boolean met,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal points,
            @Nullable Map<String, String> fields,
            @Nullable Boolean notApplicable,
            @Nullable String reason,
            List<Citation> evidence) {}

    public boolean may(String move) {
        return moves.contains(move);
    }

    public boolean isSubmitted() {
        return status.equals("APPROVED");
    }

    /** How many pieces of evidence are cited, each counted once. */
    public long evidenceCount() {
        return frozen != null
                ? frozen.stream().map(CitedEvidence::evidenceId).distinct().count()
                : answers.stream()
                        .flatMap(answer -> answer.evidence().stream())
                        .map(Citation::id)
                        .distinct()
                        .count();
    }

    public Badge badge() {
        return DossierWords.badge(status, label);
    }

    /** What happens next and who does it, for the person who looks. */
    public String nextStep() {
        return DossierWords.nextStep(this);
    }
}
