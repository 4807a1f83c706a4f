package vn.minh.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws right answers to any complete set; the same seed draws the same ones. */
final class RandomAnswers {

    private static final int ANSWERED_OF_TEN = 8;

    private final IndicatorSet set;
    private final Random random;

    RandomAnswers(IndicatorSet set, long seed) {
        this.set = set;
        this.random = new Random(seed);
    }

    Answers draw() {
        var all = new HashMap<String, Given>();
        set.places()
                .filter(place -> place.item().kind().answerable())
                .filter(place -> place.mandatory() || random.nextInt(10) < ANSWERED_OF_TEN)
                .forEach(place -> all.put(place.item().code(), one(place.item())));
        return Answers.of(all);
    }

    private Given one(Item item) {
        if (item.notApplicable() != null && random.nextInt(5) == 0) {
            return Given.ofNoConcern();
        }
        return switch (item.kind()) {
            case YES_NO -> new Given(random.nextInt(5) > 0, null, null, null);
            case COUNT -> measured(item, BigDecimal.valueOf(random.nextInt(100)));
            case PERCENTAGE -> measured(item, BigDecimal.valueOf(random.nextInt(10_001), 2));
            case GRADED -> new Given(null, null, points(item), null);
            case DECLARATION -> declared(item);
            case DERIVED, UNPLACED -> throw new IllegalArgumentException("nobody answers " + item.code());
        };
    }

    private Given measured(Item item, BigDecimal amount) {
        return new Given(null, amount, item.bands().isEmpty() ? points(item) : null, null);
    }

    private @Nullable BigDecimal points(Item item) {
        var step = Steps.of(set, item);
        if (step == null) {
            return null;
        }
        int steps = item.maxPoints().divideToIntegralValue(step).intValueExact();
        return step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1)));
    }

    private static Given declared(Item item) {
        var field = item.fields().getFirst();
        var value = field.choices().isEmpty() ? "nội dung" : field.choices().getFirst();
        return new Given(null, null, null, Map.of(field.code(), value));
    }
}
