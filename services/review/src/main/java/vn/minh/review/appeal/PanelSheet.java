package vn.minh.review.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import vn.minh.contracts.Result;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.IndicatorSet;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Finding;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.Remark;
import vn.minh.review.externalreview.ScoreSheet;

/**
 * The dossier as a panel sees it: what was recognised, and the panel's points over it.
 *
 * @param reviewed the sheet that was concluded; it stays as it is
 * @param criteria the ones the unit named: the panel looks at no other
 */
public record PanelSheet(ScoreSheet reviewed, List<String> criteria, PanelFindings found) {

    static PanelSheet of(IndicatorSet set, ExternalReview review, Appeal appeal) {
        return new PanelSheet(ScoreSheet.of(set, review), appeal.criteria(), appeal.findings());
    }

    /** The unit's answers, the reviewer's findings over them, the panel's over both. */
    public Result result() {
        var over = new HashMap<>(reviewed.findings().byItem());
        found.byItem().forEach((item, finding) -> over.put(item, standing(finding)));
        return new ScoreSheet(reviewed.set(), reviewed.given(), new Findings(over)).result();
    }

    /** Checks what one of the panel wrote about one item; refuses with the item's code. */
    PanelFinding read(Remark remark, String by, Instant now) {
        requireNamed(remark.item());
        var points = reviewed.points(remark);
        var before = reviewed.reviewedPoints().getOrDefault(remark.item(), BigDecimal.ZERO);
        var why = remark.reason() == null || remark.reason().isBlank()
                ? null
                : remark.reason().strip();
        if (why == null && points.compareTo(before) != 0) {
            throw refused(
                    "reason-required",
                    remark.item(),
                    "Điểm của hội đồng khác điểm đã công nhận nhưng chưa có lý do.",
                    "Ghi lý do thay đổi điểm để đơn vị và cơ quan đọc được.");
        }
        return new PanelFinding(remark.item(), before, points, why, by, now);
    }

    private void requireNamed(String item) {
        var known =
                reviewed.set().places().anyMatch(place -> place.item().code().equals(item));
        if (known && !reviewed.itemsOf(criteria).contains(item)) {
            throw refused(
                    "item-not-appealed",
                    item,
                    "Chỉ tiêu " + item + " không thuộc tiêu chí đơn vị đề nghị xem xét lại ("
                            + String.join(", ", criteria) + ").",
                    "Chỉ ghi điểm cho chỉ tiêu của các tiêu chí được nêu trong đơn.");
        }
    }

    private static Finding standing(PanelFinding finding) {
        return new Finding(
                finding.item(),
                finding.reviewedPoints(),
                finding.points(),
                finding.reason(),
                1,
                false,
                finding.recordedBy(),
                finding.recordedAt());
    }

    private static Rejected refused(String code, String item, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, item, why, next)));
    }
}
