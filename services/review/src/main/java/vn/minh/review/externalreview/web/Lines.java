package vn.minh.review.externalreview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.CitedEvidence;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.Criterion;
import vn.minh.grading.Item;
import vn.minh.grading.ItemKind;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.ScoreSheet;
import vn.minh.review.externalreview.Veil;
import vn.minh.review.externalreview.web.ScoreSheetView.CriterionView;
import vn.minh.review.externalreview.web.ScoreSheetView.EvidenceView;
import vn.minh.review.externalreview.web.ScoreSheetView.GroupView;
import vn.minh.review.externalreview.web.ScoreSheetView.ItemView;

/**
 * Draws the lines of a dossier.
 *
 * @param own the unit's points by item
 * @param sums of criteria and groups
 * @param shown findings that this person sees
 * @param before the round before; absent in round 1
 */
record Lines(
        ScoreSheet sheet,
        Map<String, BigDecimal> own,
        Sums sums,
        List<CitedEvidence> evidence,
        Findings shown,
        Veil veil,
        @Nullable Before before) {

    GroupView group(CriteriaGroup group) {
        var items = group.criteria().stream().flatMap(Lines::codes).toList();
        return new GroupView(
                group.code(),
                group.text(),
                group.max(),
                group.criteria().stream().map(this::criterion).toList(),
                unlessHidden(items, group.code(), sums::ownOfGroup),
                unlessHidden(items, group.code(), sums::reviewedOfGroup));
    }

    private CriterionView criterion(Criterion criterion) {
        var items = codes(criterion).toList();
        return new CriterionView(
                criterion.code(),
                criterion.text(),
                criterion.mandatory(),
                criterion.max(),
                criterion.items().stream()
                        .map(item -> item(item, criterion.code()))
                        .toList(),
                unlessHidden(items, criterion.code(), sums::ownOfCriterion),
                unlessHidden(items, criterion.code(), sums::reviewedOfCriterion),
                before != null && before.isReturned(criterion.code()));
    }

    private ItemView item(Item item, String criterion) {
        var code = item.code();
        var finding = shown.on(code);
        var cited = EvidenceView.of(evidence, code);
        boolean hidden = veil.hides(code);
        return new ItemView(
                code,
                item.kind(),
                item.text(),
                item.max(),
                hidden ? null : sheet.answer(code),
                hidden ? null : own.getOrDefault(code, BigDecimal.ZERO),
                finding == null ? null : finding.points(),
                finding == null ? null : finding.reason(),
                finding == null ? null : finding.round(),
                Decision.of(finding),
                cited,
                hidden,
                provable(item.kind()) && cited.isEmpty(),
                before == null || hidden ? null : before.isChanged(code),
                before == null ? null : before.line(code, criterion, hidden));
    }

    private static boolean provable(ItemKind kind) {
        return kind.answerable() && kind != ItemKind.DECLARATION;
    }

    private static Stream<String> codes(Criterion criterion) {
        return criterion.items().stream().map(Item::code);
    }

    private @Nullable BigDecimal unlessHidden(
            List<String> items, String code, Function<String, @Nullable BigDecimal> sum) {
        return veil.hidesAnyOf(items) ? null : sum.apply(code);
    }
}
