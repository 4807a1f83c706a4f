package vn.minh.assessment.council;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.grading.IndicatorSet;

/** The criteria a list may name. */
final class Criteria {

    static final int LONGEST_PERSON = 64;
    private static final int LONGEST_CODE = 64;

    private final Set<String> known;
    private final String set;

    Criteria(IndicatorSet set) {
        this.set = set.code();
        this.known = set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .map(criterion -> criterion.code())
                .collect(toUnmodifiableSet());
    }

    @Nullable String read(Reading reading, @Nullable String value) {
        var code = reading.text("criterion", value, LONGEST_CODE);
        if (code != null && !known.contains(code)) {
            reading.fault(
                    "unknown-criterion",
                    "criterion",
                    "Bộ chỉ số " + set + " không có tiêu chí “" + code + "”.",
                    "Chọn một tiêu chí của bộ chỉ số này.");
            return null;
        }
        return code;
    }
}
