package vn.minh.review.appeal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.grading.Criterion;
import vn.minh.grading.Item;
import vn.minh.grading.ItemKind;
import vn.minh.review.appeal.Matter;
import vn.minh.review.appeal.PanelFindings;
import vn.minh.review.externalreview.ScoreSheet;

/** Criteria line by line: what the unit said and proved, what the review found, what the panel finds. */
record AppealSheetView(List<CriterionView> criteria) {

    /** @param plea why the unit wants it looked at again; absent on a criterion it did not name */
    record CriterionView(
            String group,
            String code,
            String text,
            boolean mandatory,
            @Nullable BigDecimal max,
            @Nullable String plea,
            List<ItemView> items) {}

    /**
     * @param selfPoints the unit's, by the set's rules; for a mandatory item 1 is met
     * @param reviewedPoints as recognised: the reviewer's, the unit's where she gave none
     * @param reviewReason the reviewer's
     * @param points the panel's
     * @param reason the panel's
     */
    record ItemView(
            String code,
            ItemKind kind,
            String text,
            @Nullable BigDecimal max,
            @Nullable Answer answer,
            BigDecimal selfPoints,
            BigDecimal reviewedPoints,
            @Nullable String reviewReason,
            @Nullable BigDecimal points,
            @Nullable String reason,
            List<EvidenceView> evidence) {}

    /** A version as it was sealed; the bytes are evidence's to give. */
    record EvidenceView(UUID id, String code, int version, String sha256) {}

    /**
     * @param shown codes of the criteria this person sees
     * @param found the panel's findings as far as this person sees them
     */
    static AppealSheetView of(Matter matter, Set<String> shown, PanelFindings found) {
        var sheet = matter.sheet().reviewed();
        var lines = new Lines(
                sheet,
                sheet.selfPoints(),
                sheet.reviewedPoints(),
                matter.review().round().evidence(),
                found);
        return new AppealSheetView(sheet.set().groups().stream()
                .flatMap(group -> group.criteria().stream()
                        .filter(criterion -> shown.contains(criterion.code()))
                        .map(criterion -> criterion(group.code(), criterion, matter, lines)))
                .toList());
    }

    private static CriterionView criterion(String group, Criterion criterion, Matter matter, Lines lines) {
        return new CriterionView(
                group,
                criterion.code(),
                criterion.text(),
                criterion.mandatory(),
                criterion.max(),
                matter.appeal().pleas().stream()
                        .filter(plea -> plea.criterion().equals(criterion.code()))
                        .map(plea -> plea.reason())
                        .findFirst()
                        .orElse(null),
                criterion.items().stream().map(lines::item).toList());
    }

    private record Lines(
            ScoreSheet sheet,
            Map<String, BigDecimal> own,
            Map<String, BigDecimal> reviewed,
            List<CitedEvidence> evidence,
            PanelFindings found) {

        ItemView item(Item item) {
            var code = item.code();
            var review = sheet.findings().on(code);
            var panel = found.on(code);
            return new ItemView(
                    code,
                    item.kind(),
                    item.text(),
                    item.max(),
                    sheet.answer(code),
                    own.getOrDefault(code, BigDecimal.ZERO),
                    reviewed.getOrDefault(code, BigDecimal.ZERO),
                    review == null ? null : review.reason(),
                    panel == null ? null : panel.points(),
                    panel == null ? null : panel.reason(),
                    evidence.stream()
                            .filter(cited -> cited.item().equals(code))
                            .map(cited ->
                                    new EvidenceView(cited.evidenceId(), cited.code(), cited.version(), cited.sha256()))
                            .toList());
        }
    }
}
