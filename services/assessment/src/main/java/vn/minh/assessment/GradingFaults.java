package vn.minh.assessment;

import java.util.List;
import java.util.Locale;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.Flaw;
import vn.minh.grading.GradingRefused;
import vn.minh.grading.MappingFault;

/** What grading finds wrong, as a refusal. Grading says what and what to do in one sentence; a fault has them apart. */
public final class GradingFaults {

    private static final String TURN = "; hãy ";

    private GradingFaults() {}

    /** Of an indicator set; the field is the line. */
    public static Fault of(Flaw flaw) {
        return fault(flaw.code(), flaw.path(), flaw.sentence());
    }

    /** Of a crosswalk; the field is the mapping. */
    public static Fault of(MappingFault fault) {
        return fault(fault.code(), fault.path(), fault.sentence());
    }

    /** Of an answer; the field is the item's code. */
    public static Fault of(vn.minh.grading.Fault fault) {
        return fault(fault.code(), fault.item(), fault.sentence());
    }

    public static Rejected rejected(GradingRefused refused) {
        return new Rejected(new Invalid(of(refused.faults())));
    }

    public static List<Fault> of(List<vn.minh.grading.Fault> faults) {
        return faults.stream().map(GradingFaults::of).toList();
    }

    private static Fault fault(Enum<?> code, String field, String sentence) {
        var name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        int turn = sentence.lastIndexOf(TURN);
        return turn < 0
                ? new Fault(name, field, sentence, "Sửa rồi gửi lại.")
                : new Fault(
                        name,
                        field,
                        sentence.substring(0, turn) + ".",
                        "Hãy " + sentence.substring(turn + TURN.length()));
    }
}
