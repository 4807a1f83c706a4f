package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drawn answers to the set of every kind, with the points they must give. */
record Dossier(Map<String, Drawn> drawn, boolean firstMet, boolean secondMet) {

    static final List<String> FIRST = List.of("1.2.a", "1.2.b", "1.2.c", "1.3.a", "1.3.b");
    static final List<String> SECOND = List.of("2.2.a", "2.2.b", "2.2.c");

    /** An answer and the hundredths of a point it must give. */
    record Drawn(Given given, long hundredths) {}

    Answers answers() {
        return Answers.of(all(new ArrayList<>(drawn.keySet())));
    }

    Map<String, Given> all(List<String> order) {
        var all = new LinkedHashMap<String, Given>();
        order.forEach(item -> all.put(item, of(item).given()));
        all.put("1.1.m", firstMet ? Said.yes() : Said.no());
        all.put("2.1.m", secondMet ? Said.yes() : Said.no());
        return all;
    }

    long hundredths(List<String> items) {
        return items.stream()
                .filter(drawn::containsKey)
                .mapToLong(item -> of(item).hundredths())
                .sum();
    }

    private Drawn of(String item) {
        return requireNonNull(drawn.get(item));
    }
}
