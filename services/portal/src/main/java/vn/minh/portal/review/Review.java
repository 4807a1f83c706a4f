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

/**
 * An external review as review's API shows it; what the portal does not show is left out. In a blind team the unit's points
 * are absent until the reader gave hers.
 *
 * @param blind whether some of the unit's points are hidden from this person
 * @param supplementsLeft how often a supplement may still be asked
 * @param commentUntil last day on which the unit may comment on the proposal
 * @param anomalies what about the points needs a second look, by name
 * @param sampled whether it was drawn for a second reading
 */
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
        @Nullable LocalDate commentUntil,
        @Nullable Instant concludedAt,
        List<Group> groups,
        List<Supplement> supplements,
        @Nullable Result ownResult,
        @Nullable Preview preview,
        @Nullable Result result,
        @Nullable Boolean blind,
        @Nullable Integer supplementsLeft,
        @Nullable List<Comment> comments,
        @Nullable Instant agreedAt,
        @Nullable Boolean minutesKept,
        @Nullable List<String> anomalies,
        @Nullable Boolean sampled,
        @Nullable SecondReading secondReading,
        List<String> moves,
        long version) {

    public record Group(String code, String text, @Nullable BigDecimal max, List<Criterion> criteria) {}

    public record Criterion(
            String code,
            String text,
            boolean mandatory,
            @Nullable BigDecimal max,
            List<Item> items,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal points) {}

    public record Item(
            String code,
            String kind,
            String text,
            @Nullable BigDecimal max,
            @Nullable Answer answer,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal points,
            @Nullable String reason,
            String decision,
            List<Evidence> evidence,
            @Nullable Boolean changed,
            @Nullable Previous previous) {

        /** Whether the unit answers or proves it otherwise than in the round before. */
        public boolean isChanged() {
            return changed != null && changed;
        }

        public boolean isYesNo() {
            return max == null && kind.equals("YES_NO");
        }

        public boolean isSelfMet() {
            return selfPoints != null && selfPoints.signum() > 0;
        }

        public boolean isMet() {
            return points != null && points.signum() > 0;
        }

        public boolean isDifferent() {
            return points != null && selfPoints != null && points.compareTo(selfPoints) != 0;
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

    /** What the unit said in the round before a supplement, beside what it says now. */
    public record Previous(
            int round,
            @Nullable BigDecimal selfPoints,
            @Nullable List<Evidence> evidence) {}

    /** What the unit said of a proposal. */
    public record Comment(
            int round, boolean agreed, @Nullable String text, Instant commentedAt) {}

    /**
     * @param needed whether a proposal waits for it
     * @param reader who reads it a second time, or did
     */
    public record SecondReading(
            boolean needed,
            @Nullable String reader,
            boolean finished,
            @Nullable List<Difference> differing) {

        public List<Difference> open() {
            return differing == null
                    ? List.of()
                    : differing.stream().filter(one -> !one.settled()).toList();
        }
    }

    /** An item that two readers score differently. */
    public record Difference(
            String item,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal first,
            @Nullable BigDecimal second,
            @Nullable String secondReason,
            boolean settled) {}

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

    /** Whether she gives points now, as the first reader or as the second. */
    public boolean isScoring() {
        return may("record") || may("record-second");
    }

    public boolean isSampled() {
        return sampled != null && sampled;
    }

    public List<String> anomalyWords() {
        return anomalies == null
                ? List.of()
                : anomalies.stream().map(ReviewWords::anomaly).toList();
    }

    public boolean isBlind() {
        return blind != null && blind;
    }

    public boolean isMinuted() {
        return minutesKept != null && minutesKept;
    }

    public List<Comment> said() {
        return comments == null ? List.of() : comments;
    }

    /** Criteria that can be sent back, by code. */
    public List<String> criteria() {
        return groups.stream()
                .flatMap(group -> group.criteria().stream())
                .map(Criterion::code)
                .toList();
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
