package vn.minh.review.team;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many schools each team has while a draw goes on, and to whom it could pass one on. Teams are positions. */
final class Loads {

    private static final int UNSEEN = -1;

    private final int[] load;
    /** From team, to team: how many schools drawn by the first the second may take. */
    private final int[][] movable;

    Loads(int[] kept) {
        this.load = kept.clone();
        this.movable = new int[kept.length][kept.length];
    }

    int of(int team) {
        return load[team];
    }

    int most() {
        return Arrays.stream(load).max().orElse(0);
    }

    boolean areEven() {
        return most() - Arrays.stream(load).min().orElse(0) <= 1;
    }

    OptionalInt lightest(BitSet allowed) {
        return allowed.stream().boxed().min(Comparator.comparingInt(this::of)).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    void add(int team, BitSet takers) {
        change(team, takers, 1);
    }

    void remove(int team, BitSet takers) {
        change(team, takers, -1);
    }

    /** From a team along schools that may change over to one that has at least two fewer; empty when there is none. */
    List<Integer> reducingPath() {
        return heaviestFirst()
                .map(from -> path(from, cameFrom(from)))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The fullest teams and all that could relieve them, directly or by others: none of them has two fewer. */
    BitSet closedAroundFullest() {
        var closed = new BitSet();
        int most = most();
        for (int team = 0; team < load.length; team++) {
            if (load[team] == most) {
                var seen = cameFrom(team);
                IntStream.range(0, seen.length)
                        .filter(other -> seen[other] != UNSEEN)
                        .forEach(closed::set);
            }
        }
        return closed;
    }

    private void change(int team, BitSet takers, int by) {
        load[team] += by;
        takers.stream().forEach(other -> movable[team][other] += by);
    }

    private Stream<Integer> heaviestFirst() {
        return IntStream.range(0, load.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer team) -> load[team]).reversed());
    }

    /** Breadth first, so that as few schools as possible change over. */
    private int[] cameFrom(int start) {
        var before = new int[load.length];
        Arrays.fill(before, UNSEEN);
        before[start] = start;
        var waiting = new ArrayDeque<Integer>(List.of(start));
        while (!waiting.isEmpty()) {
            int team = waiting.removeFirst();
            for (int next = 0; next < load.length; next++) {
                if (before[next] == UNSEEN && movable[team][next] > 0) {
                    before[next] = team;
                    waiting.addLast(next);
                }
            }
        }
        return before;
    }

    private List<Integer> path(int start, int[] before) {
        return IntStream.range(0, load.length)
                .filter(team -> before[team] != UNSEEN && load[team] + 2 <= load[start])
                .boxed()
                .min(Comparator.comparingInt(this::of))
                .map(end -> Stream.iterate(end, team -> before[team] != team, team -> before[team])
                        .collect(Collectors.toList()))
                .map(back -> {
                    back.add(start);
                    return back.reversed();
                })
                .orElse(List.of());
    }
}
