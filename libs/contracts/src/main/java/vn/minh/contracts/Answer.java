package vn.minh.contracts;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit's answer to one item, typed by the item's kind: a field that the kind does not use is absent.
 *
 * @param item code of the item, e.g. {@code 1.3.a}
 * @param met yes-no items: whether the thing is there
 * @param amount count items: how many; percentage and derived items: 0..100
 * @param points graded items, and count or percentage items of a set without bands: points declared by the scorer
 * @param fields declaration items: what was declared, by field name
 * @param notApplicable true when the unit says the item does not concern it and the set allows that; never false. The
 *     reason stays in assessment's database
 */
public record Answer(
        String item,
        @Nullable Boolean met,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal points,
        @Nullable Map<String, String> fields,
        @Nullable Boolean notApplicable) {

    /** An answer to an item that concerns the unit. */
    public Answer(
            String item,
            @Nullable Boolean met,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal points,
            @Nullable Map<String, String> fields) {
        this(item, met, amount, points, fields, null);
    }
}
