package vn.minh.portal.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.portal.page.Badge;

/** An external review as review's API shows it; what the portal does not show is left out. */
public record Review(
        UUID id,
        UUID selfAssessment,
        UnitRef unit,
        UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        Instant approvedAt,
        String state,
        @Nullable String holder,
        @Nullable LocalDate dueOn,
        @Nullable Instant concludedAt,
        List<Group> groups,
        List<Supplement> supplements,
        Result ownResult,
        @Nullable Preview preview,
        @Nullable Result result,
        List<String> moves,
        long version) {

    public record Group(String code, String text, @Nullable BigDecimal max, List<Criterion> criteria) {}

    public record Criterion(
            String code,
            String text,
            boolean mandatory,
            @Nullable BigDecimal max,
            List<Item> items) {}

    public record Item(
            String code,
            String kind,
            String text,
            @Nullable BigDecimal max,
            @Nullable Answer answer,
            BigDecimal selfPoints,
            @Nullable BigDecimal points,
            @Nullable String reason,
            String decision,
            List<Evidence> evidence) {

        public boolean isYesNo() {
            return max == null && kind.equals("YES_NO");
        }

        public boolean isSelfMet() {
            return selfPoints.signum() > 0;
        }

        public boolean isMet() {
            return points != null && points.signum() > 0;
        }

        public boolean isDifferent() {
            return points != null && points.compareTo(selfPoints) != 0;
        }

        public String decisionWord() {
            return ReviewWords.decision(decision);
        }
    }

    public record Evidence(UUID id, String code, @Nullable Integer version) {

        /** The version of this round, whatever came later. */
        public String page() {
            return "/minh-chung/" + id + (version == null ? "" : "?ban=" + version);
        }
    }

    public record Supplement(int round, List<Asked> criteria, LocalDate dueOn, Instant requestedAt, String outcome) {

        public String outcomeWord() {
            return ReviewWords.outcome(outcome);
        }

        public boolean isOpen() {
            return outcome.equals("AWAITED");
        }
    }

    public record Asked(String criterion, String reason) {}

    public record Preview(List<Result.Group> groups, int level, List<String> explanation) {}

    public boolean may(String move) {
        return moves.contains(move);
    }

    public boolean isHeldBy(String actor) {
        return actor.equals(holder);
    }

    public boolean isConcluded() {
        return state.equals("CONCLUDED");
    }

    public Badge badge() {
        return ReviewWords.badge(state);
    }
}
