package vn.minh.review.externalreview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.Criterion;
import vn.minh.grading.Item;
import vn.minh.grading.ItemKind;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.ScoreSheet;

/** The dossier line by line: the set's text, what the unit said and proved, what the reviewer found. */
record ScoreSheetView(List<GroupView> groups) {

    record GroupView(String code, String text, @Nullable BigDecimal max, List<CriterionView> criteria) {}

    record CriterionView(
            String code,
            String text,
            boolean mandatory,
            @Nullable BigDecimal max,
            List<ItemView> items) {}

    /**
     * @param selfPoints the unit's, by the set's rules; for a mandatory item 1 is met
     * @param points the reviewer's, also while they wait to be read again
     */
    record ItemView(
            String code,
            ItemKind kind,
            String text,
            @Nullable BigDecimal max,
            @Nullable Answer answer,
            BigDecimal selfPoints,
            @Nullable BigDecimal points,
            @Nullable String reason,
            @Nullable Integer findingRound,
            Decision decision,
            List<EvidenceView> evidence) {}

    /** A version as it was sealed; the bytes are evidence's to give. */
    record EvidenceView(UUID id, String code, int version, String sha256) {}

    static ScoreSheetView of(ScoreSheet sheet, List<CitedEvidence> evidence, Findings shown) {
        var own = sheet.selfPoints();
        return new ScoreSheetView(sheet.set().groups().stream()
                .map(group -> group(group, new Lines(sheet, own, evidence, shown)))
                .toList());
    }

    private static GroupView group(CriteriaGroup group, Lines lines) {
        return new GroupView(
                group.code(),
                group.text(),
                group.max(),
                group.criteria().stream()
                        .map(criterion -> criterion(criterion, lines))
                        .toList());
    }

    private static CriterionView criterion(Criterion criterion, Lines lines) {
        return new CriterionView(
                criterion.code(),
                criterion.text(),
                criterion.mandatory(),
                criterion.max(),
                criterion.items().stream().map(lines::item).toList());
    }

    private record Lines(ScoreSheet sheet, Map<String, BigDecimal> own, List<CitedEvidence> evidence, Findings shown) {

        ItemView item(Item item) {
            var finding = shown.on(item.code());
            return new ItemView(
                    item.code(),
                    item.kind(),
                    item.text(),
                    item.max(),
                    sheet.answer(item.code()),
                    own.getOrDefault(item.code(), BigDecimal.ZERO),
                    finding == null ? null : finding.points(),
                    finding == null ? null : finding.reason(),
                    finding == null ? null : finding.round(),
                    Decision.of(finding),
                    evidence.stream()
                            .filter(cited -> cited.item().equals(item.code()))
                            .map(cited ->
                                    new EvidenceView(cited.evidenceId(), cited.code(), cited.version(), cited.sha256()))
                            .toList());
        }
    }
}
