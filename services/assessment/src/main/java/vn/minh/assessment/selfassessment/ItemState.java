package vn.minh.assessment.selfassessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.Answers;
import vn.minh.grading.Grading;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;

/** How far an item is, for the desk: derived, never stored. */
public enum ItemState {
    TODO("chưa làm"),
    DOING("đang làm"),
    DONE("xong");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    /** Of an item that people answer. */
    public static ItemState of(IndicatorSet set, Item item, @Nullable GivenAnswer answer) {
        if (answer == null || saysNothing(answer)) {
            return TODO;
        }
        return isWhole(set, item.code(), answer) ? DONE : DOING;
    }

    private static boolean saysNothing(GivenAnswer answer) {
        return Scored.saysNothing(answer.given())
                && answer.remarks().equals(Remarks.NONE)
                && answer.evidence().isEmpty();
    }

    private static boolean isWhole(IndicatorSet set, String item, GivenAnswer answer) {
        var given = answer.given();
        return Grading.check(set, item, given).isEmpty()
                && !Grading.unanswered(set, Answers.of(Map.of(item, given))).contains(item)
                && (!given.notApplicable() || answer.remarks().reason() != null);
    }
}
