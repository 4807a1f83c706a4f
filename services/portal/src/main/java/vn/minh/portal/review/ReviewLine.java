package vn.minh.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;
import vn.minh.portal.page.Badge;

/**
 * One line of an authority's queue.
 *
 * @param approvedAt when the unit submitted this round
 * @param changedCriteria in how many criteria this round differs from the one before
 * @param reviewDueOn last day of the review
 * @param moves what the person may do now
 */
public record ReviewLine(
        UUID id,
        UUID selfAssessment,
        UnitRef unit,
        UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        String state,
        @Nullable String holder,
        @Nullable LocalDate dueOn,
        Instant openedAt,
        @Nullable Instant approvedAt,
        @Nullable Integer changedCriteria,
        @Nullable List<String> anomalies,
        @Nullable Boolean recognised,
        @Nullable LocalDate reviewDueOn,
        @Nullable Boolean late,
        @Nullable List<String> moves,
        long version) {

    /** The list of an older review service says neither when it was submitted nor what may be done. */
    boolean isWhole() {
        return moves != null && approvedAt != null;
    }

    ReviewLine with(Review review) {
        return new ReviewLine(
                id,
                selfAssessment,
                unit,
                authority,
                schoolYear,
                set,
                demonstration,
                review.round(),
                review.state(),
                review.holder(),
                review.dueOn(),
                openedAt,
                review.approvedAt(),
                changedCriteria,
                anomalies,
                recognised,
                reviewDueOn,
                late,
                review.moves(),
                review.version());
    }

    public boolean may(String move) {
        return moves != null && moves.contains(move);
    }

    /** Whether the page of the review is all there is for her: the list has no button of its own. */
    public boolean isOnlyToRead() {
        return Stream.of("claim", "release", "take-second", "settle", "conclude", "recognise")
                .noneMatch(this::may);
    }

    public boolean isLate() {
        return late != null && late;
    }

    public boolean isRecognised() {
        return recognised != null && recognised;
    }

    public List<String> anomalyWords() {
        return anomalies == null
                ? List.of()
                : anomalies.stream().map(ReviewWords::anomaly).toList();
    }

    public Instant submittedAt() {
        return approvedAt == null ? openedAt : approvedAt;
    }

    public Badge badge() {
        return isRecognised() ? ReviewWords.recognised() : ReviewWords.badge(state);
    }

    public boolean isHeldBy(String actor) {
        return actor.equals(holder);
    }
}
