package vn.minh.review.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minh.review.externalreview.Tie;

/** Rosters for tests: small and tangled, or as large as a city. */
final class Rosters {

    private Rosters() {}

    /** Anything from nothing at all to eight teams and thirty schools, hardly or hopelessly tied. */
    static Stream<Roster> random(int count) {
        return IntStream.range(0, count).mapToObj(number -> random(new Random(number)));
    }

    private static Roster random(Random random) {
        int teams = 1 + random.nextInt(8);
        double density = random.nextInt(10) / 10.0;
        boolean keeping = random.nextBoolean();
        return sized(teams, random.nextInt(31), density, keeping ? 5 : 0, random);
    }

    static Roster city(int schools, int teams) {
        return sized(teams, schools, 0.1, 3, new Random(2026));
    }

    private static Roster sized(int teams, int schools, double density, int mostKept, Random random) {
        var entries = IntStream.range(0, teams)
                .mapToObj(team -> new Roster.Entry(team(random), mostKept == 0 ? 0 : random.nextInt(mostKept + 1)))
                .toList();
        var codes = IntStream.range(0, schools)
                .mapToObj(school -> "TRUONG-" + school)
                .toList();
        var hindrances = new ArrayList<Hindrance>();
        for (var entry : entries) {
            double own = density * 2 * random.nextDouble();
            for (var school : codes) {
                if (random.nextDouble() < own) {
                    hindrances.add(tie(entry.team(), school, random));
                }
            }
        }
        return new Roster(random.nextLong(), entries, codes, hindrances);
    }

    static Hindrance tie(UUID team, String school, Random random) {
        var kinds = Tie.Kind.values();
        return new Hindrance(team, school, "person-" + random.nextInt(3), kinds[random.nextInt(kinds.length)]);
    }

    static UUID team(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static Roster reseeded(Roster roster, long seed) {
        return new Roster(seed, roster.teams(), roster.schools(), roster.hindrances());
    }

    /** The same, told in another order. */
    static Roster stirred(Roster roster) {
        return new Roster(
                roster.seed(), stirred(roster.teams()), stirred(roster.schools()), stirred(roster.hindrances()));
    }

    private static <T> List<T> stirred(List<T> list) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(7));
        return other;
    }
}
