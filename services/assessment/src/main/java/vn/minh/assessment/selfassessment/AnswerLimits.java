package vn.minh.assessment.selfassessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.GradingFaults;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.Grading;
import vn.minh.grading.IndicatorSet;

/** What an answer may not be even while it is half: a part that is wrong, too long, or too much of it. */
final class AnswerLimits {

    private static final int MOST_CITATIONS = 50;
    private static final int LONGEST_REMARK = 2000;

    private AnswerLimits() {}

    /** Refuses with everything that is wrong. */
    static void hold(IndicatorSet set, GiveAnswer.Command command) {
        var faults = new ArrayList<>(GradingFaults.of(Grading.checkPart(set, command.item(), command.given())));
        remarks(command, faults);
        citations(command, faults);
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    private static void remarks(GiveAnswer.Command command, List<Fault> faults) {
        var item = command.item();
        tooLong(item, "Diễn giải", command.remarks().note(), faults);
        tooLong(item, "Lý do không áp dụng", command.remarks().reason(), faults);
        if (command.remarks().reason() != null && !command.given().notApplicable()) {
            faults.add(new Fault(
                    "reason-without-not-applicable",
                    item,
                    "Mục " + item + " nêu lý do không áp dụng nhưng không chọn “không áp dụng”.",
                    "Chọn “không áp dụng”, hoặc bỏ lý do; lời giải thích cho điểm ghi vào phần diễn giải."));
        }
    }

    private static void tooLong(String item, String what, @Nullable String text, List<Fault> faults) {
        if (text != null && text.length() > LONGEST_REMARK) {
            faults.add(new Fault(
                    "too-long",
                    item,
                    what + " của mục " + item + " dài " + text.length() + " ký tự, tối đa " + LONGEST_REMARK + ".",
                    "Rút ngắn lại."));
        }
    }

    private static void citations(GiveAnswer.Command command, List<Fault> faults) {
        int count = command.evidence().size();
        if (count > MOST_CITATIONS) {
            faults.add(new Fault(
                    "too-many-citations",
                    command.item(),
                    "Mục " + command.item() + " trích dẫn " + count + " minh chứng, tối đa " + MOST_CITATIONS + ".",
                    "Bỏ bớt trích dẫn."));
        }
    }
}
