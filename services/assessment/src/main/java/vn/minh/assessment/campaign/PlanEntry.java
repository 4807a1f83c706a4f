package vn.minh.assessment.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.indicatorset.PublishedSet;
import vn.minh.contracts.UnitKind;

/** A plan as an officer sends it, not yet read. */
public record PlanEntry(
        @Nullable String title,
        @Nullable String schoolYear,
        @Nullable String setCode,
        @Nullable Integer setVersion,
        @Nullable List<String> unitKinds,
        @Nullable Boolean demonstration,
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable String submissionDueOn,
        @Nullable String reviewOpensOn,
        @Nullable String reviewClosesOn,
        @Nullable String recognitionDueOn,
        @Nullable String ownResultDueOn,
        @Nullable String recognisedResultDueOn,
        @Nullable String publicationDueOn) {

    private static final int LONGEST_TITLE = 200;

    /** The plan it means; refused whole with every fault. */
    Plan read(@Nullable PublishedSet set, DateRules rules) {
        var reading = Reading.start();
        var text = reading.text("title", title, LONGEST_TITLE);
        var year = reading.schoolYear("schoolYear", schoolYear);
        var days = dates().read(reading, year, rules);
        var kinds = kinds(reading, set);
        checkSet(reading, set);
        reading.verify();
        if (text == null || year == null || days == null || set == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return new Plan(text, year, set.ref(), isDemonstration(), kinds, days);
    }

    /** Its days; see {@link DatesEntry} for what an absent one means. */
    public DatesEntry dates() {
        return new DatesEntry(
                opensOn,
                closesOn,
                submissionDueOn,
                reviewOpensOn,
                reviewClosesOn,
                recognitionDueOn,
                ownResultDueOn,
                recognisedResultDueOn,
                publicationDueOn);
    }

    private boolean isDemonstration() {
        return Boolean.TRUE.equals(demonstration);
    }

    private void checkSet(Reading reading, @Nullable PublishedSet set) {
        if (set == null) {
            reading.fault(
                    "set-unknown",
                    "setCode",
                    "Chưa có bộ chỉ số “" + setCode + "” phiên bản " + setVersion + ".",
                    "Chọn một bộ chỉ số đã công bố.");
            return;
        }
        if (!set.content().complete()) {
            reading.fault(
                    "set-incomplete",
                    "setCode",
                    "Bộ chỉ số " + setCode + " chưa đủ điểm nên chưa chấm được.",
                    "Chờ phiên bản đầy đủ hoặc chọn bộ khác.");
        }
        if (set.isDemonstration() && !isDemonstration()) {
            reading.fault(
                    "set-demonstration",
                    "demonstration",
                    "Bộ chỉ số " + setCode + " phiên bản " + setVersion
                            + " còn dòng chưa đối chiếu văn bản gốc nên chỉ dùng được cho đợt trình diễn.",
                    "Đặt demonstration là true, hoặc chọn bộ chính thức.");
        }
    }

    private Set<UnitKind> kinds(Reading reading, @Nullable PublishedSet set) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        if (unitKinds == null || unitKinds.isEmpty()) {
            reading.missing("unitKinds");
            return kinds;
        }
        for (int i = 0; i < unitKinds.size(); i++) {
            var field = "unitKinds[" + i + "]";
            var kind = reading.oneOf(field, unitKinds.get(i), UnitKind.class);
            if (kind == null) {
                continue;
            }
            kinds.add(kind);
            if (set != null && !set.content().appliesTo().contains(kind.name())) {
                reading.fault(
                        "set-does-not-apply",
                        field,
                        "Bộ chỉ số " + setCode + " không áp dụng cho loại đơn vị " + kind + ".",
                        "Bỏ loại này hoặc chọn bộ chỉ số khác.");
            }
        }
        return kinds;
    }
}
