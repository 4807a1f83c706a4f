package vn.minh.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list was asked to be filtered by. What was not asked does not stand in the query at all, so that each list can
 * use the index made for it.
 */
public final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** The field equals the value, unless there is none. */
    public Conditions equal(String field, @Nullable Object value) {
        return value == null ? this : and(field + " = :" + field, Map.of(field, value));
    }

    public Conditions and(String clause, Map<String, Object> parameters) {
        text.append(text.isEmpty() ? " where " : " and ").append(clause);
        values.putAll(parameters);
        return this;
    }

    /** Starts with a space and {@code where}, or is empty. */
    public String where() {
        return text.toString();
    }

    /** The parameters by name. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
