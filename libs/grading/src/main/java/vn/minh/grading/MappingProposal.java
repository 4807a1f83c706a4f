package vn.minh.grading;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pairs the items of two versions by what they show: the code, else the same words. */
final class MappingProposal {

    private final Map<String, Place> before;
    private final Map<String, Place> after;
    private final List<Mapping> found = new ArrayList<>();

    private MappingProposal(IndicatorSet from, IndicatorSet to) {
        this.before = byCode(from);
        this.after = byCode(to);
    }

    static List<Mapping> of(IndicatorSet from, IndicatorSet to) {
        var proposal = new MappingProposal(from, to);
        proposal.sameCode();
        proposal.sameWords();
        proposal.before
                .keySet()
                .forEach(code -> proposal.found.add(new Mapping(Mapping.Kind.RETIRED, List.of(code), List.of())));
        proposal.after
                .keySet()
                .forEach(code -> proposal.found.add(new Mapping(Mapping.Kind.NEW, List.of(), List.of(code))));
        return proposal.found;
    }

    private void sameCode() {
        for (var place : List.copyOf(before.values())) {
            var now = after.get(place.item().code());
            if (now != null && now.item().kind() == place.item().kind()) {
                pair(place, now);
            }
        }
    }

    /** Only where nothing else says the same: two lines with the same words are not told apart by a machine. */
    private void sameWords() {
        for (var place : List.copyOf(before.values())) {
            var now = after.values().stream()
                    .filter(other -> saysTheSame(place, other))
                    .toList();
            long twins = before.values().stream()
                    .filter(other -> saysTheSame(place, other))
                    .count();
            if (now.size() == 1 && twins == 1) {
                pair(place, now.getFirst());
            }
        }
    }

    private void pair(Place place, Place now) {
        boolean stays = place.criterion().code().equals(now.criterion().code());
        found.add(new Mapping(
                stays ? Mapping.Kind.EQUAL : Mapping.Kind.MOVED,
                List.of(place.item().code()),
                List.of(now.item().code())));
        before.remove(place.item().code());
        after.remove(now.item().code());
    }

    private static boolean saysTheSame(Place one, Place other) {
        return one.item().kind() == other.item().kind()
                && one.item()
                        .text()
                        .strip()
                        .equalsIgnoreCase(other.item().text().strip());
    }

    private static Map<String, Place> byCode(IndicatorSet set) {
        return set.places()
                .collect(toMap(place -> place.item().code(), Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
