package vn.minh.grading;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down for one item, not yet checked. A part that the item's kind does not use is absent.
 *
 * @param met yes-no items
 * @param amount count and percentage items: the raw value
 * @param points graded items, and count or percentage items without bands: points declared by the scorer
 * @param fields declarations: value by field code
 * @param notApplicable the item does not concern the unit; nothing else may be said then. Left out of JSON: false
 */
public record Given(
        @Nullable Boolean met,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal points,
        Map<String, String> fields,
        boolean notApplicable) {

    /** Plain digits only: no exponent, no NaN, no digits of other scripts. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** On the wire fields may be left out, and their values be null: such a value counts as blank. */
    public Given(
            @Nullable Boolean met,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal points,
            @Nullable Map<String, String> fields,
            boolean notApplicable) {
        this.met = met;
        this.amount = amount;
        this.points = points;
        this.fields = fields == null ? Map.of() : withoutNulls(fields);
        this.notApplicable = notApplicable;
    }

    /** An answer to an item that concerns the unit. */
    public Given(
            @Nullable Boolean met,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal points,
            @Nullable Map<String, String> fields) {
        this(met, amount, points, fields, false);
    }

    /** The item does not concern the unit. */
    public static Given ofNoConcern() {
        return new Given(null, null, null, null, true);
    }

    private static Map<String, String> withoutNulls(Map<String, String> fields) {
        var copy = new HashMap<>(fields);
        copy.replaceAll((field, value) -> requireNonNullElse(value, ""));
        return Map.copyOf(copy);
    }

    /**
     * From text as a form or a sheet has it.
     *
     * @throws GradingRefused naming the item, when a number cannot be read
     */
    public static Given read(
            String item,
            @Nullable Boolean met,
            @Nullable String amount,
            @Nullable String points,
            @Nullable Map<String, String> fields) {
        return read(item, met, amount, points, fields, false);
    }

    /**
     * As above, with whether the item concerns the unit at all.
     *
     * @throws GradingRefused naming the item, when a number cannot be read
     */
    public static Given read(
            String item,
            @Nullable Boolean met,
            @Nullable String amount,
            @Nullable String points,
            @Nullable Map<String, String> fields,
            boolean notApplicable) {
        return new Given(
                met,
                amount == null ? null : number(item, amount),
                points == null ? null : number(item, points),
                fields,
                notApplicable);
    }

    /**
     * A decimal as text, exactly.
     *
     * @throws GradingRefused naming the item, when it cannot be read
     */
    public static BigDecimal number(String item, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new GradingRefused(new Fault(FaultCode.NOT_A_NUMBER, item, Map.of("value", text)));
        }
        return new BigDecimal(text);
    }
}
