package vn.minh.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What must hold of one file, by name.
 *
 * @param <T> the file as the rules read it
 */
final class Rulebook<T> {

    private final String text;
    private final Function<String, T> read;
    private final Map<String, Function<T, List<String>>> rules = new LinkedHashMap<>();

    Rulebook(String text, Function<String, T> read) {
        this.text = text;
        this.read = read;
    }

    Rulebook<T> with(String name, Function<T, List<String>> rule) {
        rules.put(name, rule);
        return this;
    }

    Set<String> names() {
        return rules.keySet();
    }

    /** Where the file as it stands does not hold the rule; empty: nowhere. */
    List<String> complaints(String rule) {
        return complaints(rule, text);
    }

    /** The same with one place of the file written otherwise. */
    List<String> complaints(String rule, String written, String broken) {
        assertThat(text).contains(written);
        return complaints(rule, text.replace(written, broken));
    }

    private List<String> complaints(String rule, String file) {
        return rules.getOrDefault(rule, _ -> List.of("there is no rule " + rule))
                .apply(read.apply(file));
    }
}
