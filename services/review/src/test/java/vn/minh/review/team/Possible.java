package vn.minh.review.team;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a roster allows at all, found without the draw: whether every school that somebody may take can be taken so that
 * each team's load lies between two bounds. A maximum flow from source to schools to teams to sink, found by augmenting
 * paths: first with the lower bounds as the teams' capacities, then with the upper ones.
 */
final class Possible {

    private final Roster roster;
    private final List<String> takable;
    private final int[][] capacity;
    private final int sink;

    private Possible(Roster roster) {
        this.roster = roster;
        var tied = new HashSet<List<String>>();
        roster.hindrances().forEach(one -> tied.add(List.of(one.team().toString(), one.school())));
        this.takable = roster.schools().stream()
                .filter(school -> roster.teams().stream().anyMatch(entry -> isFree(tied, entry, school)))
                .toList();
        this.sink = takable.size() + roster.teams().size() + 1;
        this.capacity = new int[sink + 1][sink + 1];
        for (int s = 0; s < takable.size(); s++) {
            capacity[0][1 + s] = 1;
            for (int t = 0; t < roster.teams().size(); t++) {
                capacity[1 + s][node(t)] = isFree(tied, roster.teams().get(t), takable.get(s)) ? 1 : 0;
            }
        }
    }

    static Set<String> takable(Roster roster) {
        return Set.copyOf(new Possible(roster).takable);
    }

    /** Whether any allotment at all has loads that differ by at most one. */
    static boolean isBalanced(Roster roster) {
        int highest = roster.schools().size()
                + roster.teams().stream().mapToInt(Roster.Entry::kept).max().orElse(0);
        return IntStream.rangeClosed(0, highest).anyMatch(least -> isWithin(roster, least, least + 1));
    }

    /** The least that the most loaded team can have. */
    static int leastMost(Roster roster) {
        return IntStream.iterate(0, most -> most + 1)
                .filter(most -> isWithin(roster, 0, most))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWithin(Roster roster, int least, int most) {
        if (roster.teams().stream().anyMatch(entry -> entry.kept() > most)) {
            return false;
        }
        var flow = new Possible(roster);
        int needed = flow.open(t -> Math.max(0, least - roster.teams().get(t).kept()));
        int lower = flow.augmentAll();
        flow.widen(least, most);
        return lower == needed && lower + flow.augmentAll() == flow.takable.size();
    }

    private int open(IntUnaryOperator bound) {
        int sum = 0;
        for (int t = 0; t < roster.teams().size(); t++) {
            capacity[node(t)][sink] = bound.applyAsInt(t);
            sum += bound.applyAsInt(t);
        }
        return sum;
    }

    private void widen(int least, int most) {
        for (int t = 0; t < roster.teams().size(); t++) {
            int kept = roster.teams().get(t).kept();
            capacity[node(t)][sink] += most - kept - Math.max(0, least - kept);
        }
    }

    private int augmentAll() {
        int found = 0;
        while (augment()) {
            found++;
        }
        return found;
    }

    private boolean augment() {
        int[] before = new int[sink + 1];
        Arrays.fill(before, -1);
        before[0] = 0;
        var waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty() && before[sink] < 0) {
            int node = waiting.removeFirst();
            for (int next = 0; next <= sink; next++) {
                if (before[next] < 0 && capacity[node][next] > 0) {
                    before[next] = node;
                    waiting.add(next);
                }
            }
        }
        if (before[sink] < 0) {
            return false;
        }
        for (int node = sink; node != 0; node = before[node]) {
            capacity[before[node]][node]--;
            capacity[node][before[node]]++;
        }
        return true;
    }

    private int node(int team) {
        return 1 + takable.size() + team;
    }

    private static boolean isFree(Set<List<String>> tied, Roster.Entry entry, String school) {
        return !tied.contains(List.of(entry.team().toString(), school));
    }

    /** The loads an outcome claims, counted again from its lots. */
    static boolean addsUp(Roster roster, Outcome outcome) {
        return outcome.loads().stream()
                .allMatch(load -> roster.teams().contains(new Roster.Entry(load.team(), load.kept()))
                        && load.drawn() == outcome.of(load.team()).size());
    }
}
