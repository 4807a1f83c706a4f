package vn.minh.assessment.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.Criterion;
import vn.minh.grading.Field;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;
import vn.minh.grading.ItemKind;

/**
 * One row: an item, or one field of a declaration below it.
 *
 * @param field absent on the row of the item itself
 * @param startsCriterion the criterion's text stands once
 * @param step of declared points; absent where none are declared
 * @param version of the answer, 0 while there is none
 * @param evidence codes of what the answer cites
 * @param seen whether what was answered is hers to see: else the row is empty, and says so
 * @param open whether she may answer it now
 */
public record Line(
        Criterion criterion,
        Item item,
        @Nullable Field field,
        boolean startsCriterion,
        @Nullable BigDecimal step,
        Said said,
        long version,
        String evidence,
        boolean seen,
        boolean open) {

    /** Names the row; an item's code has no such sign in it. */
    private static final String OF = "#";

    String key() {
        return field == null ? item.code() : item.code() + OF + field.code();
    }

    boolean isOfItem() {
        return field == null;
    }

    boolean is(ItemKind... kinds) {
        return isOfItem() && Arrays.asList(kinds).contains(item.kind());
    }

    /** The row of an item that people answer. */
    boolean isAnswered() {
        return isOfItem() && item.kind().answerable();
    }

    boolean declaresPoints() {
        return is(ItemKind.GRADED)
                || is(ItemKind.COUNT, ItemKind.PERCENTAGE) && item.bands().isEmpty();
    }

    String criterionText() {
        if (!isOfItem()) {
            return "";
        }
        return startsCriterion
                ? criterion.code() + ". " + criterion.text() + (criterion.mandatory() ? " (điều kiện bắt buộc)" : "")
                : criterion.code();
    }

    String text() {
        return field == null ? item.text() : "– " + field.text();
    }

    String kind() {
        return field == null ? item.kind().label() : "";
    }

    Line inStepsOf(IndicatorSet set) {
        var ofSet = set.scoring() == null ? null : set.scoring().step();
        var own = item.step() == null ? ofSet : item.step();
        return new Line(criterion, item, field, startsCriterion, own, said, version, evidence, seen, open);
    }
}
