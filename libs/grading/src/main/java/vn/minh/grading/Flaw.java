package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/**
 * One reason why a set may not be used.
 *
 * @param code stable
 * @param path the line, as a JSON pointer, e.g. {@code /groups/0/criteria/2/max}
 * @param numbers what the sentence needs, by name
 */
public record Flaw(FlawCode code, String path, Map<String, String> numbers) {

    public Flaw {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        numbers = Map.copyOf(numbers);
    }

    /** The line, what is wrong with it and what to do, in Vietnamese. */
    public String sentence() {
        var values = new HashMap<>(numbers);
        values.put("path", path);
        return Vietnamese.fill("Dòng {path}: " + code.template(), values);
    }
}
