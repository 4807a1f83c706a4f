package vn.minh.assessment.selfassessment;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minh.grading.Answers;
import vn.minh.grading.Given;
import vn.minh.grading.Grading;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.TraceLine;
import vn.minh.grading.Verdict;

/** What answers come to while some of them are half: a half answer gives nothing yet. */
public final class Scored {

    private Scored() {}

    /** What people answered, and the shares where there is something to count. */
    public static Map<String, Given> given(List<GivenAnswer> answers, List<Share> shares) {
        var given = new HashMap<>(answers.stream().collect(toMap(GivenAnswer::item, GivenAnswer::given)));
        shares.forEach(share -> {
            var counted = share.given();
            if (counted != null) {
                given.put(share.item(), counted);
            }
        });
        return given;
    }

    /** The points of each item that gives some line of the trace. */
    public static Map<String, BigDecimal> points(IndicatorSet set, Map<String, Given> given) {
        return set.complete()
                ? soFar(set, given).items().stream().collect(toMap(TraceLine::subject, TraceLine::points))
                : Map.of();
    }

    static Verdict soFar(IndicatorSet set, Map<String, Given> given) {
        var derived = set.derived().stream().map(place -> place.item().code()).toList();
        var whole = given.entrySet().stream()
                .filter(one -> derived.contains(one.getKey())
                        || Grading.check(set, one.getKey(), one.getValue()).isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Grading.soFar(set, Answers.of(whole));
    }

    /** An answer that was emptied again waits like one that was never given. */
    public static boolean saysNothing(Given given) {
        return !given.notApplicable()
                && given.met() == null
                && given.amount() == null
                && given.points() == null
                && given.fields().isEmpty();
    }
}
