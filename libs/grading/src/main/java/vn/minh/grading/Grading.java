package vn.minh.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a set and answers to a verdict: no clock, no rounding, no knowledge of any decision. */
public final class Grading {

    private Grading() {}

    /**
     * The unit's own result.
     *
     * @throws GradingRefused with every fault
     */
    public static Verdict grade(IndicatorSet set, Answers answers) {
        refuse(check(set, answers));
        return verdict(set, place -> Marking.mark(place, answers.to(place.item().code())));
    }

    /**
     * What the answers come to while they are still being given: a mandatory item without an answer counts as not met.
     *
     * @throws GradingRefused with every other fault
     */
    public static Verdict soFar(IndicatorSet set, Answers answers) {
        refuse(Checks.each(set, answers.byItem(), AnswerCheck::of));
        return verdict(set, place -> Marking.mark(place, answers.to(place.item().code())));
    }

    /**
     * The unit's answers with a reviewer's points in place of the unit's where there are any.
     *
     * @param reviewerPoints by item; for a mandatory item 1 is met and 0 is not, for a yes-no item the maximum or 0
     * @throws GradingRefused with every fault
     */
    public static Verdict review(IndicatorSet set, Answers answers, Map<String, BigDecimal> reviewerPoints) {
        refuse(checkReview(set, answers, reviewerPoints));
        return verdict(set, place -> {
            var code = place.item().code();
            var points = reviewerPoints.get(code);
            return points == null
                    ? Marking.mark(place, answers.to(code))
                    : Marking.reviewed(place, answers.to(code), points);
        });
    }

    /** Everything that stands against grading the answers; empty: they can be graded. */
    public static List<Fault> check(IndicatorSet set, Answers answers) {
        return checkReview(set, answers, Map.of());
    }

    /** Everything that stands against grading the answers with these points of a reviewer. */
    public static List<Fault> checkReview(IndicatorSet set, Answers answers, Map<String, BigDecimal> reviewerPoints) {
        if (!set.complete()) {
            return Checks.each(set, Map.of(), AnswerCheck::of);
        }
        var faults = new ArrayList<>(Checks.each(set, answers.byItem(), AnswerCheck::of));
        faults.addAll(Checks.each(set, reviewerPoints, FindingCheck::of));
        faults.addAll(
                Checks.mandatoryAnswered(set, code -> answers.to(code) != null || reviewerPoints.containsKey(code)));
        return List.copyOf(faults);
    }

    /** What is wrong with one answer of a person, whatever else was answered. */
    public static List<Fault> check(IndicatorSet set, String item, Given given) {
        return Checks.each(set, Map.of(item, given), AnswerCheck::ofPerson);
    }

    /** As {@link #check(IndicatorSet, String, Given)} while the answer is being written: what is missing is no fault. */
    public static List<Fault> checkPart(IndicatorSet set, String item, Given given) {
        return check(set, item, given).stream()
                .filter(fault -> !fault.code().isStillMissing())
                .toList();
    }

    /** What is wrong with a reviewer's points for one item. */
    public static List<Fault> checkFinding(IndicatorSet set, String item, BigDecimal points) {
        return Checks.each(set, Map.of(item, points), FindingCheck::of);
    }

    /** Items that still wait for an answer, declarations that are not full among them, in the set's order. */
    public static List<String> unanswered(IndicatorSet set, Answers answers) {
        return set.places()
                .map(Place::item)
                .filter(item -> item.kind().answerable())
                .filter(item -> !isAnswered(item, answers.to(item.code())))
                .map(Item::code)
                .toList();
    }

    private static boolean isAnswered(Item item, @Nullable Given given) {
        return given != null && (given.notApplicable() || hasAllFields(item, given));
    }

    private static boolean hasAllFields(Item item, Given given) {
        return item.fields().stream().allMatch(field -> given.fields().containsKey(field.code()));
    }

    private static Verdict verdict(IndicatorSet set, Function<Place, Mark> mark) {
        return Levels.of(set, set.places().map(mark).toList());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new GradingRefused(faults);
        }
    }
}
