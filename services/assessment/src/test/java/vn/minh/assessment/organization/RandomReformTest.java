package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.assessment.organization.Drawing.DAY;
import static vn.minh.assessment.organization.Drawing.EVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Rejected;

/** Over random cities and random reforms: whoever had exactly one accountable authority has exactly one. */
class RandomReformTest {

    private static final int CITIES = 1000;
    private static final List<String> SETS = List.of("4725", "3276");
    private static final List<UnitKind> KINDS = List.of(UnitKind.PRIMARY, UnitKind.LOWER_SECONDARY, UnitKind.PRESCHOOL);

    private record Drawn(City city, Reform reform) {}

    @Test
    void nobodyLosesTheOneWhoIsAccountableAndTwiceChangesNothing() {
        int taken = 0;
        int handed = 0;
        for (int seed = 0; seed < CITIES; seed++) {
            var drawn = draw(new Random(seed));
            City after;
            try {
                after = Drawing.after(drawn.city(), drawn.reform());
            } catch (Rejected _) {
                continue;
            }
            taken++;
            handed += check(drawn.city(), after, "seed " + seed);
            var again = Rearranged.of(drawn.reform(), after, Reading.start());
            assertThat(again.units()).as("seed " + seed).isEmpty();
            assertThat(again.assignments()).as("seed " + seed).isEmpty();
        }

        Logger.getLogger(RandomReformTest.class)
                .infof("%d of %d reforms taken, %d units handed over", taken, CITIES, handed);
        assertThat(taken).as("reforms that were not refused").isGreaterThan(CITIES / 3);
        assertThat(handed).as("units that changed hands").isGreaterThan(CITIES);
    }

    /** How many units have another authority than before. */
    private static int check(City before, City after, String seed) {
        int handed = 0;
        for (var set : SETS) {
            int was = 0;
            int is = 0;
            for (var unit : before.units().values()) {
                var then = Drawing.unit(after, unit.code());
                if (!unit.existsOn(EVE) || !then.existsOn(DAY)) {
                    continue;
                }
                var eve = before.accountable(unit, set, EVE);
                var day = after.accountable(then, set, DAY);
                assertThat(after.accountable(then, set, EVE))
                        .as(seed + " " + unit.code())
                        .isEqualTo(eve);
                var planned = before.accountable(unit, set, DAY).size();
                if (eve.size() == 1) {
                    assertThat(day).as(seed + " " + unit.code() + " by " + set).hasSize(1);
                }
                assertThat(day).as(seed + " " + unit.code() + " by " + set).hasSize(planned);
                assertThat(after.deciding(then, set, DAY)).hasSizeLessThanOrEqualTo(1);
                was += planned;
                is += day.size();
                handed += eve.isEmpty() || eve.equals(day) ? 0 : 1;
            }
            assertThat(is).as(seed + ": sums by " + set).isEqualTo(was);
        }
        return handed;
    }

    private static Drawn draw(Random random) {
        var city = Drawing.city();
        var old =
                IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> "Q" + i).toList();
        var coming =
                IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> "P" + i).toList();
        old.forEach(city::district);
        coming.forEach(city::ward);
        var below = new ArrayList<List<String>>();
        old.forEach(district -> {
            var schools = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> district + "-T" + i)
                    .toList();
            schools.forEach(school -> city.unit(school, one(random, KINDS), district));
            below.add(schools);
        });
        SETS.forEach(set -> assign(city, random, set, old, below));
        return new Drawn(city.drawn(), reform(random, old, coming, below));
    }

    private static void assign(Drawing city, Random random, String set, List<String> old, List<List<String>> below) {
        KINDS.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .forEach(kind ->
                        city.assigned(new Target.WholeKind(kind), set, one(random, old), Drawing.LONG_AGO, null));
        for (int i = 0; i < old.size(); i++) {
            for (var school : below.get(i)) {
                var by = random.nextInt(4) == 0 ? one(random, old) : old.get(i);
                var target = new Target.OneUnit(school);
                switch (random.nextInt(5)) {
                    case 0 -> {}
                    case 1 -> {
                        city.assigned(target, set, by, Drawing.LONG_AGO, DAY.plusDays(20));
                        city.assigned(target, set, old.get(i), DAY.plusDays(21), null);
                    }
                    case 2 -> city.assigned(target, set, by, DAY.minusDays(random.nextInt(3)), null);
                    default -> city.assigned(target, set, by, Drawing.LONG_AGO, null);
                }
            }
        }
    }

    private static Reform reform(Random random, List<String> old, List<String> coming, List<List<String>> below) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < old.size(); i++) {
            var district = old.get(i);
            var into = one(random, coming);
            switch (random.nextInt(5)) {
                case 0 -> steps.add(new Step.Close(district, random.nextInt(6) == 0 ? null : into));
                case 1 -> {
                    steps.add(new Step.Split(district, into, null));
                    below.get(i).forEach(school -> steps.add(new Step.Split(district, one(random, coming), school)));
                }
                case 2 ->
                    below.get(i).stream()
                            .filter(_ -> random.nextBoolean())
                            .forEach(school -> steps.add(new Step.Transfer(district, into, school)));
                case 3 -> {
                    steps.add(new Step.Merge(district, into));
                    below.get(i).stream()
                            .filter(_ -> random.nextInt(3) == 0)
                            .forEach(school -> steps.add(new Step.Transfer(district, one(random, coming), school)));
                }
                default ->
                    below.get(i).stream()
                            .filter(_ -> random.nextInt(4) == 0)
                            .forEach(school -> steps.add(new Step.Close(school, null)));
            }
        }
        return Drawing.reform(steps.toArray(Step[]::new));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
