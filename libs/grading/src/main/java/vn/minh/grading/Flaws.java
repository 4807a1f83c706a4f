package vn.minh.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was found wrong with a set so far. */
final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    void add(FlawCode code, String path, Map<String, String> numbers) {
        found.add(new Flaw(code, path, numbers));
    }

    void addIf(boolean wrong, FlawCode code, String path) {
        if (wrong) {
            add(code, path, Map.of());
        }
    }

    void addUnlessEqual(BigDecimal sum, BigDecimal max, FlawCode code, String path) {
        if (sum.compareTo(max) != 0) {
            add(code, path, Map.of("sum", Vietnamese.number(sum), "max", Vietnamese.number(max)));
        }
    }

    List<Flaw> found() {
        return List.copyOf(found);
    }
}
