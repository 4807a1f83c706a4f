package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/**
 * One reason why answers cannot be graded.
 *
 * @param code stable
 * @param item code of the item it is about (of the set, when the set itself cannot be graded)
 * @param numbers what the sentence needs, by name
 */
public record Fault(FaultCode code, String item, Map<String, String> numbers) {

    public Fault {
        requireNonNull(code, "code");
        requireNonNull(item, "item");
        numbers = Map.copyOf(numbers);
    }

    /** What is wrong, why, and what to do next, in Vietnamese. */
    public String sentence() {
        var values = new HashMap<>(numbers);
        values.put("item", item);
        return Vietnamese.fill(code.template(), values);
    }
}
