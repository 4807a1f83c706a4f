package vn.minh.assessment.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.grading.Given;

/** What an answer says, as far as a workbook carries it. */
record Said(Given given, Remarks remarks) {

    private static final Said NOTHING = new Said(new Given(null, null, null, null), Remarks.NONE);

    static Said of(@Nullable GivenAnswer answer) {
        return answer == null ? NOTHING : new Said(answer.given(), answer.remarks());
    }

    Said withMet(@Nullable Boolean next) {
        return with(new Given(next, given.amount(), given.points(), given.fields(), given.notApplicable()));
    }

    Said withAmount(@Nullable BigDecimal next) {
        return with(new Given(given.met(), next, given.points(), given.fields(), given.notApplicable()));
    }

    Said withPoints(@Nullable BigDecimal next) {
        return with(new Given(given.met(), given.amount(), next, given.fields(), given.notApplicable()));
    }

    Said withField(String code, String next) {
        var all = new HashMap<>(given.fields());
        if (next.isEmpty()) {
            all.remove(code);
        } else {
            all.put(code, next);
        }
        return with(new Given(given.met(), given.amount(), given.points(), all, given.notApplicable()));
    }

    Said withNotApplicable(boolean next) {
        return with(new Given(given.met(), given.amount(), given.points(), given.fields(), next));
    }

    Said withReason(@Nullable String next) {
        return new Said(given, new Remarks(remarks.note(), next));
    }

    Said withNote(@Nullable String next) {
        return new Said(given, new Remarks(next, remarks.reason()));
    }

    private Said with(Given next) {
        return new Said(next, remarks);
    }
}
