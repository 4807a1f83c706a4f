package vn.minh.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What people answer in tests. */
final class Said {

    private Said() {}

    static Given yes() {
        return new Given(true, null, null, Map.of());
    }

    static Given no() {
        return new Given(false, null, null, Map.of());
    }

    static Given points(String points) {
        return new Given(null, null, new BigDecimal(points), Map.of());
    }

    static Given amount(String amount) {
        return new Given(null, new BigDecimal(amount), null, Map.of());
    }

    static Given amount(String amount, String points) {
        return new Given(null, new BigDecimal(amount), new BigDecimal(points), Map.of());
    }

    static Given fields(String... codesAndValues) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            fields.put(codesAndValues[i], codesAndValues[i + 1]);
        }
        return new Given(null, null, null, fields);
    }

    /** Both mandatory criteria met, everything else still open, and what the test adds. */
    static Answers mandatoryMetAnd(Object... itemsAndAnswers) {
        var all = new HashMap<String, Given>(Map.of("1.1.m", yes(), "2.1.m", yes()));
        for (int i = 0; i < itemsAndAnswers.length; i += 2) {
            all.put((String) itemsAndAnswers[i], (Given) itemsAndAnswers[i + 1]);
        }
        return Answers.of(all);
    }

    /** Every item of the set of every kind answered well: 88 of 90 possible points and 100 of 100. */
    static Answers everything() {
        return mandatoryMetAnd(
                "1.2.a", points("38"),
                "1.2.b", yes(),
                "1.2.c", fields("solution", "LMS", "form", "thuê"),
                "1.3.a", amount("639", "20"),
                "1.3.b", amount("99.5", "20"),
                "2.2.a", amount("50"),
                "2.2.b", amount("75.01"),
                "2.2.c", points("50"));
    }
}
