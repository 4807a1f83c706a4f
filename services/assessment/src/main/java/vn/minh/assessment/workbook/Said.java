package vn.minh.assessment.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.grading.Given;

/** What an answer says, as far as a workbook carries it. */
record Said(
        @Nullable Boolean met,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal points,
        Map<String, String> fields,
        boolean notApplicable) {

    private static final Said NOTHING = new Said(null, null, null, Map.of(), false);

    Said {
        fields = Map.copyOf(fields);
    }

    static Said of(@Nullable GivenAnswer answer) {
        if (answer == null) {
            return NOTHING;
        }
        var given = answer.given();
        return new Said(given.met(), given.amount(), given.points(), given.fields(), given.notApplicable());
    }

    Given given() {
        return new Given(met, amount, points, fields, notApplicable);
    }

    Said withMet(@Nullable Boolean next) {
        return new Said(next, amount, points, fields, notApplicable);
    }

    Said withAmount(@Nullable BigDecimal next) {
        return new Said(met, next, points, fields, notApplicable);
    }

    Said withPoints(@Nullable BigDecimal next) {
        return new Said(met, amount, next, fields, notApplicable);
    }

    Said withField(String code, String next) {
        var all = new HashMap<>(fields);
        if (next.isEmpty()) {
            all.remove(code);
        } else {
            all.put(code, next);
        }
        return new Said(met, amount, points, all, notApplicable);
    }
}
