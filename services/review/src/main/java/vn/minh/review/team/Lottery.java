package vn.minh.review.team;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One draw. The seed shuffles schools and teams; each school goes to the least loaded team that may take it; then schools
 * move along cost-reducing paths until none is left. That is an optimal semi-matching: loads are as even as ties allow.
 *
 * <p>{@link Random} is specified down to its numbers, and the shuffle is written out here, so that a seed means the same
 * for ever.
 */
final class Lottery {

    private static final int NOBODY = -1;

    private final Roster roster;
    private final List<String> schools;
    private final List<Roster.Entry> teams;
    private final BitSet[] may;
    private final int[] taker;
    private final Loads loads;

    Lottery(Roster roster) {
        this.roster = roster;
        var random = new Random(roster.seed());
        this.schools = shuffled(roster.schools(), random);
        this.teams = shuffled(roster.teams(), random);
        this.may = takers();
        this.taker = new int[schools.size()];
        this.loads = new Loads(teams.stream().mapToInt(Roster.Entry::kept).toArray());
        give();
        even();
    }

    Outcome outcome() {
        var lots = new ArrayList<Outcome.Lot>();
        var untaken = new ArrayList<Outcome.Untaken>();
        for (int s = 0; s < schools.size(); s++) {
            var school = schools.get(s);
            if (taker[s] == NOBODY) {
                untaken.add(new Outcome.Untaken(school, new Barriers(roster).around(school)));
            } else {
                lots.add(new Outcome.Lot(school, team(taker[s])));
            }
        }
        lots.sort(Comparator.comparing(Outcome.Lot::school));
        untaken.sort(Comparator.comparing(Outcome.Untaken::school));
        var all = roster.teams().stream()
                .map(entry -> new Outcome.Load(entry.team(), entry.kept(), (int) lots.stream()
                        .filter(lot -> lot.team().equals(entry.team()))
                        .count()))
                .toList();
        return new Outcome(lots, all, untaken, loads.areEven() ? null : imbalance(lots));
    }

    /** Fisher and Yates, from the end. */
    private static <T> List<T> shuffled(List<T> inOrder, Random random) {
        var list = new ArrayList<>(inOrder);
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
        return list;
    }

    private BitSet[] takers() {
        var schoolAt = positions(schools);
        var teamAt = positions(teams.stream().map(Roster.Entry::team).toList());
        var takers = new BitSet[schools.size()];
        for (int s = 0; s < takers.length; s++) {
            takers[s] = new BitSet(teams.size());
            takers[s].set(0, teams.size());
        }
        for (var hindrance : roster.hindrances()) {
            var s = schoolAt.get(hindrance.school());
            var t = teamAt.get(hindrance.team());
            if (s != null && t != null) {
                takers[s].clear(t);
            }
        }
        return takers;
    }

    private static <T> Map<T, Integer> positions(List<T> list) {
        var positions = new HashMap<T, Integer>();
        list.forEach(one -> positions.put(one, positions.size()));
        return positions;
    }

    private void give() {
        for (int s = 0; s < taker.length; s++) {
            taker[s] = loads.lightest(may[s]).orElse(NOBODY);
            if (taker[s] != NOBODY) {
                loads.add(taker[s], may[s]);
            }
        }
    }

    private void even() {
        for (var path = loads.reducingPath(); !path.isEmpty(); path = loads.reducingPath()) {
            for (int step = 0; step + 1 < path.size(); step++) {
                move(path.get(step), path.get(step + 1));
            }
        }
    }

    /** The first school in the shuffled order that may change over does. */
    private void move(int from, int to) {
        int s = IntStream.range(0, taker.length)
                .filter(one -> taker[one] == from && may[one].get(to))
                .findFirst()
                .orElseThrow();
        loads.remove(from, may[s]);
        loads.add(to, may[s]);
        taker[s] = to;
    }

    private Outcome.Imbalance imbalance(List<Outcome.Lot> lots) {
        var full = loads.closedAroundFullest();
        int fullest = loads.most();
        var tooFull = named(full);
        var tooEmpty = new BitSet();
        IntStream.range(0, teams.size())
                .filter(team -> !full.get(team) && loads.of(team) + 2 <= fullest)
                .forEach(tooEmpty::set);
        return new Outcome.Imbalance(tooFull, named(tooEmpty), new Barriers(roster).behind(lots, tooFull));
    }

    private List<UUID> named(BitSet positions) {
        return positions.stream()
                .mapToObj(this::team)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    private UUID team(int position) {
        return teams.get(position).team();
    }
}
