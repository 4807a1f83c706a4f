package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ranges pass exactly when every value has one of them: compared with simply counting. */
class TilingPropertyTest {

    private static final BigDecimal MAX = BigDecimal.valueOf(20);

    @Test
    void rangesPassExactlyWhenEveryValueIsInOneOfThem() {
        Dossiers.always(random -> {
            var ranges = ranges(cuts(random), flags(random));

            var flaws = new Flaws();
            Tiling.of(ranges, "", flaws).upTo(MAX);

            // Between and on every possible end: tenths are finer than the ends, which are halves.
            boolean each = true;
            for (int tenths = 0; tenths <= 200; tenths++) {
                var value = BigDecimal.valueOf(tenths, 1);
                each &= ranges.stream().filter(range -> range.contains(value)).count() == 1;
            }
            boolean none = ranges.stream().noneMatch(RangesIn::isEmpty);
            assertThat(flaws.found().isEmpty()).isEqualTo(each && none);
        });
    }

    @Test
    void countsPassExactlyWhenEveryWholeNumberIsInOneOfThem() {
        Dossiers.always(random -> {
            var ranges = new ArrayList<>(ranges(cuts(random), flags(random)));
            var last = ranges.removeLast();
            ranges.add(new Range(last.from(), last.fromInclusive(), null, false));
            Collections.shuffle(ranges, random);

            var flaws = new Flaws();
            Tiling.of(ranges, "", flaws).ofWholeNumbers();

            boolean each = true;
            for (int whole = 0; whole <= 30; whole++) {
                var value = BigDecimal.valueOf(whole);
                each &= ranges.stream().filter(range -> range.contains(value)).count() == 1;
            }
            boolean none = ranges.stream().noneMatch(RangesIn::isEmptyOfWholeNumbers);
            assertThat(flaws.found().isEmpty()).isEqualTo(each && none);
        });
    }

    @Test
    void bothAnswersAreMetOftenEnoughToMeanSomething() {
        long sound = IntStream.range(0, 1_000)
                .mapToObj(Random::new)
                .filter(random -> {
                    var flaws = new Flaws();
                    Tiling.of(ranges(cuts(random), flags(random)), "", flaws).upTo(MAX);
                    return flaws.found().isEmpty();
                })
                .count();

        assertThat(sound).isBetween(20L, 980L);
    }

    private static List<Integer> cuts(Random random) {
        return Stream.generate(() -> random.nextInt(7))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private static List<Boolean> flags(Random random) {
        // Half of the time ends that meet, which eight free flags seldom are.
        if (random.nextBoolean()) {
            return Stream.generate(random::nextBoolean).limit(8).toList();
        }
        return List.of(true, false, true, false, true, false, true, true).stream()
                .map(flag -> random.nextInt(20) == 0 ? !flag : flag)
                .toList();
    }

    /** Neighbours from cut to cut in halves of 10, with whatever ends the flags give them. */
    private static List<Range> ranges(List<Integer> cuts, List<Boolean> flags) {
        var at = new ArrayList<BigDecimal>();
        at.add(BigDecimal.ZERO);
        cuts.stream().sorted().forEach(cut -> at.add(BigDecimal.valueOf(25L * cut, 1)));
        at.add(MAX);
        var ranges = new ArrayList<Range>();
        for (int i = 0; i + 1 < at.size(); i++) {
            ranges.add(new Range(at.get(i), flags.get(2 * i), at.get(i + 1), flags.get(2 * i + 1)));
        }
        return ranges;
    }

    private static final class RangesIn {

        static boolean isEmpty(Range range) {
            int ends = range.from().compareTo(to(range));
            return ends > 0 || (ends == 0 && !(range.fromInclusive() && range.toInclusive()));
        }

        static boolean isEmptyOfWholeNumbers(Range range) {
            for (int whole = 0; whole <= 30; whole++) {
                if (range.contains(BigDecimal.valueOf(whole))) {
                    return false;
                }
            }
            return true;
        }

        private static BigDecimal to(Range range) {
            return range.to() == null ? MAX : range.to();
        }
    }
}
