package vn.minh.review.team;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which ties stand around which school. */
record Barriers(Map<String, List<Hindrance>> bySchool) {

    Barriers(Roster roster) {
        this(roster.hindrances().stream().collect(groupingBy(Hindrance::school)));
    }

    List<Hindrance> around(String school) {
        return bySchool.getOrDefault(school, List.of());
    }

    /** What keeps the schools of these teams from all other teams. */
    List<Outcome.Barred> behind(List<Outcome.Lot> lots, List<UUID> teams) {
        var inside = Set.copyOf(teams);
        return lots.stream()
                .filter(lot -> inside.contains(lot.team()))
                .map(lot -> new Outcome.Barred(
                        lot.school(),
                        lot.team(),
                        around(lot.school()).stream()
                                .filter(hindrance -> !inside.contains(hindrance.team()))
                                .toList()))
                .toList();
    }
}
