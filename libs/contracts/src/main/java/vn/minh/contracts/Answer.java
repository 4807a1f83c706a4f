package vn.minh.contracts;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit's answer to one item, typed by the item's kind: a field that the kind does not use is absent.
 *
 * @param item code of the item, e.g. {@code 1.3.a}
 * @param met yes-no items: whether the thing is there
 * @param amount count items: how many; percentage items: 0..100
 * @param points graded items, and count or percentage items of a set without bands: points declared by the scorer
 * @param fields declaration items: what was declared, by field name
 */
public record Answer(
        String item,
        @Nullable Boolean met,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal points,
        @Nullable Map<String, String> fields) {}
