package vn.minh.review.team;

import static java.util.stream.Collectors.summarizingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every draw, on a thousand rosters. */
class DrawPropertyTest {

    private static final int ROSTERS = 1_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    @Test
    void everySchoolThatSomebodyMayTakeIsTakenOnceAndNeverAgainstATie() {
        Rosters.random(ROSTERS).forEach(roster -> {
            var outcome = roster.draw();

            var given = outcome.lots().stream().map(Outcome.Lot::school).toList();
            assertThat(given).doesNotHaveDuplicates();
            assertThat(Set.copyOf(given)).isEqualTo(Possible.takable(roster));
            assertThat(outcome.lots())
                    .noneMatch(lot ->
                            ties(roster, lot.team(), lot.school()).findAny().isPresent());
            assertThat(Possible.addsUp(roster, outcome)).isTrue();
        });
    }

    @Test
    void loadsDifferByAtMostOneWheneverTheyCan() {
        var seen = new HashSet<Boolean>();
        Rosters.random(ROSTERS).forEach(roster -> {
            var outcome = roster.draw();

            assertThat(difference(outcome) <= 1).isEqualTo(Possible.isBalanced(roster));
            assertThat(most(outcome)).isEqualTo(Possible.leastMost(roster));
            seen.add(Possible.isBalanced(roster));
        });
        assertThat(seen)
                .as("rosters that can be balanced, and rosters that cannot")
                .hasSize(2);
    }

    @Test
    void whereTheyCannotTheExplanationIsThereAndTrue() {
        Rosters.random(ROSTERS).forEach(roster -> {
            var outcome = roster.draw();

            assertThat(outcome.explanation().isPresent()).isEqualTo(difference(outcome) > 1);
            outcome.explanation().ifPresent(why -> isTrue(roster, outcome, why));
        });
    }

    @Test
    void aSchoolThatNobodyMayTakeIsListedWithATieOfEveryTeam() {
        Rosters.random(ROSTERS).forEach(roster -> {
            var outcome = roster.draw();

            var untaken =
                    outcome.untaken().stream().map(Outcome.Untaken::school).collect(Collectors.toSet());
            var expected = new HashSet<>(roster.schools());
            expected.removeAll(Possible.takable(roster));
            assertThat(untaken).isEqualTo(expected);
            assertThat(outcome.untaken())
                    .allMatch(one -> teams(one.by()).equals(all(roster))
                            && Set.copyOf(roster.hindrances()).containsAll(one.by()));
        });
    }

    @Test
    void theSameSeedAlwaysComesToTheSameHoweverTheRosterWasTold() {
        Rosters.random(ROSTERS).forEach(roster -> {
            var again = Rosters.stirred(roster);

            assertThat(again.draw()).isEqualTo(roster.draw());
            assertThat(again.sha256()).isEqualTo(roster.sha256());
        });
    }

    @Test
    void anotherSeedComesToSomethingElseNearlyAlways() {
        long different = Rosters.random(ROSTERS)
                .filter(roster -> !Rosters.reseeded(roster, roster.seed() + 1)
                        .draw()
                        .lots()
                        .equals(roster.draw().lots()))
                .count();

        assertThat(different).isGreaterThan(ROSTERS / 2);
    }

    @Test
    void aWholeCityIsDrawnAtOnce() {
        var city = Rosters.city(3_000, 60);

        var start = Instant.now();
        var outcome = city.draw();
        var took = Duration.between(start, Instant.now());

        System.out.printf("draw of 3,000 schools among 60 teams: %d ms%n", took.toMillis());
        assertThat(difference(outcome)).isLessThanOrEqualTo(1);
        assertThat(took).isLessThan(AT_ONCE);
    }

    /** Nobody outside may take a school of the full teams, so all allotments leave so many with so few. */
    private static void isTrue(Roster roster, Outcome outcome, Outcome.Imbalance why) {
        var full = Set.copyOf(why.tooFull());
        var others = new HashSet<>(all(roster));
        others.removeAll(full);
        assertThat(why.barred().stream().map(Outcome.Barred::school))
                .containsExactlyElementsOf(outcome.lots().stream()
                        .filter(lot -> full.contains(lot.team()))
                        .map(Outcome.Lot::school)
                        .toList());
        assertThat(why.barred())
                .allMatch(barred -> teams(barred.by()).equals(others)
                        && Set.copyOf(roster.hindrances()).containsAll(barred.by())
                        && barred.by().stream().allMatch(tie -> tie.school().equals(barred.school())));
        assertThat(why.tooEmpty()).isNotEmpty().allMatch(others::contains);
        assertThat(why.tooEmpty()).allMatch(team -> load(outcome, team) + 2 <= most(outcome));
        int held = full.stream().mapToInt(team -> load(outcome, team)).sum();
        assertThat(Math.ceilDiv(held, full.size())).isEqualTo(most(outcome));
    }

    private static Stream<Hindrance> ties(Roster roster, UUID team, String school) {
        return roster.hindrances().stream()
                .filter(tie -> tie.team().equals(team) && tie.school().equals(school));
    }

    private static Set<UUID> teams(List<Hindrance> ties) {
        return ties.stream().map(Hindrance::team).collect(Collectors.toSet());
    }

    private static Set<UUID> all(Roster roster) {
        return roster.teams().stream().map(Roster.Entry::team).collect(Collectors.toSet());
    }

    private static int load(Outcome outcome, UUID team) {
        return outcome.loads().stream()
                .filter(load -> load.team().equals(team))
                .mapToInt(Outcome.Load::total)
                .sum();
    }

    private static int most(Outcome outcome) {
        return outcome.loads().stream()
                .collect(summarizingInt(Outcome.Load::total))
                .getMax();
    }

    private static int difference(Outcome outcome) {
        var loads = outcome.loads().stream().collect(summarizingInt(Outcome.Load::total));
        return loads.getMax() - loads.getMin();
    }
}
