package vn.minh.assessment.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.minh.assessment.selfassessment.ReadSelfAssessments.Whole;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.Sight;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.grading.CriteriaGroup;
import vn.minh.grading.IndicatorSet;

/** A dossier as it stands, laid out on sheets. */
public record Book(Stamp stamp, SelfAssessment dossier, String setTitle, List<Page> pages) {

    /** The sheet that says what this is and how it is filled in. */
    public static final String GUIDE = "Hướng dẫn";

    private static final String SHEET = "Nhóm ";
    private static final int LONGEST_NAME = 31;

    public Book {
        pages = List.copyOf(pages);
    }

    /** As far as it is hers to see; who is only asked for evidence has no workbook. */
    static Book of(Whole whole) {
        var seen = whole.seen();
        if (seen.sight() == Sight.ASKED) {
            throw new Rejected(new Forbidden(
                    "Sổ tính của hồ sơ dành cho Hội đồng tự đánh giá và người đứng đầu đơn vị.",
                    "Xem và nộp minh chứng được giao trên trang web."));
        }
        return of(
                whole.dossier(),
                seen.set(),
                new Lines(
                        seen.set(), whole.answers(), whole.evidence(), seen::content, Set.copyOf(whole.answerable())));
    }

    static Book of(SelfAssessment dossier, IndicatorSet set, Lines lines) {
        var names = new HashSet<String>();
        var pages = new ArrayList<Page>();
        for (var group : set.groups()) {
            pages.add(new Page(name(group, names), group.text(), lines.of(group)));
        }
        return new Book(Stamp.of(dossier), dossier, set.decision().title(), pages);
    }

    /** Codes have only letters that a sheet's name may have; spreadsheets do not tell a from A. */
    private static String name(CriteriaGroup group, HashSet<String> taken) {
        var whole = SHEET + group.code();
        var name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            var end = "~" + n;
            name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
