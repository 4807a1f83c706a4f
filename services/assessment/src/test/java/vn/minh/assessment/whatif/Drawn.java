package vn.minh.assessment.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;

/** Draws whole dossiers for any set without bands on derived items; the same seed draws the same one. */
final class Drawn {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final IndicatorSet set;
    private final Random random;

    Drawn(IndicatorSet set, long seed) {
        this.set = set;
        this.random = new Random(seed);
    }

    List<Answer> answers() {
        return set.places()
                .filter(place -> place.item().kind().answerable())
                .map(place -> one(place.item()))
                .toList();
    }

    private Answer one(Item item) {
        return switch (item.kind()) {
            case YES_NO -> new Answer(item.code(), random.nextInt(10) > 0, null, null, null);
            case COUNT -> measured(item, BigDecimal.valueOf(random.nextInt(1000)));
            case PERCENTAGE -> measured(item, BigDecimal.valueOf(random.nextInt(1001), 1));
            case GRADED -> new Answer(item.code(), null, null, points(item), null);
            case DECLARATION ->
                new Answer(
                        item.code(),
                        null,
                        null,
                        null,
                        Map.of(
                                item.fields().getFirst().code(),
                                item.fields().getFirst().choices().stream()
                                        .findFirst()
                                        .orElse("nội dung")));
            case DERIVED, UNPLACED -> throw new IllegalArgumentException("nobody answers " + item.code());
        };
    }

    private Answer measured(Item item, BigDecimal amount) {
        return new Answer(item.code(), null, amount, item.bands().isEmpty() ? points(item) : null, null);
    }

    /** From half the maximum up, in halves: around the thresholds. */
    private @Nullable BigDecimal points(Item item) {
        int halves = item.maxPoints().divideToIntegralValue(HALF).intValueExact();
        return HALF.multiply(BigDecimal.valueOf(halves / 2 + random.nextInt(halves - halves / 2 + 1)));
    }
}
