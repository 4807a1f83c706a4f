package vn.minh.review.externalreview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.grading.ItemKind;

/**
 * The dossier line by line: the set's text, what the unit said and proved, what the reviewer found. The unit's score of
 * a line, and every sum that would tell it, is absent while the line is hidden from whoever reads blind.
 */
record ScoreSheetView(List<GroupView> groups) {

    static ScoreSheetView of(Lines lines) {
        return new ScoreSheetView(
                lines.sheet().set().groups().stream().map(lines::group).toList());
    }

    /**
     * @param selfPoints what the unit's answers come to
     * @param points what they come to with the findings; the unit sees it once it is proposed
     */
    record GroupView(
            String code,
            String text,
            @Nullable BigDecimal max,
            List<CriterionView> criteria,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal points) {}

    /** @param returned whether the round before was returned to the unit for it */
    record CriterionView(
            String code,
            String text,
            boolean mandatory,
            @Nullable BigDecimal max,
            List<ItemView> items,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal points,
            boolean returned) {}

    /**
     * @param selfPoints the unit's, by the set's rules; for a mandatory item 1 is met
     * @param points the reviewer's, also while they wait to be read again
     * @param hidden whether the unit's score waits for the reviewer's
     * @param missingEvidence whether nothing is cited for it
     * @param changed whether the unit answers or proves it otherwise than in the round before; absent in round 1 and
     *     while it is hidden
     * @param previous what the round before said, where the criterion was returned or the unit changed it all the same
     */
    record ItemView(
            String code,
            ItemKind kind,
            String text,
            @Nullable BigDecimal max,
            @Nullable Answer answer,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal points,
            @Nullable String reason,
            @Nullable Integer findingRound,
            Decision decision,
            List<EvidenceView> evidence,
            boolean hidden,
            boolean missingEvidence,
            @Nullable Boolean changed,
            @Nullable PreviousView previous) {}

    /** The same line in the round before; without answer and points while the line is hidden. */
    record PreviousView(
            int round, @Nullable Answer answer, @Nullable BigDecimal selfPoints, List<EvidenceView> evidence) {}

    /** A version as it was sealed; the bytes are evidence's to give. */
    record EvidenceView(UUID id, String code, int version, String sha256) {

        static List<EvidenceView> of(List<CitedEvidence> evidence, String item) {
            return evidence.stream()
                    .filter(cited -> cited.item().equals(item))
                    .map(cited -> new EvidenceView(cited.evidenceId(), cited.code(), cited.version(), cited.sha256()))
                    .toList();
        }
    }
}
