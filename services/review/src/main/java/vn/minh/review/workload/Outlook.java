package vn.minh.review.workload;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/** The forecasts of a campaign, as far as somebody may see them. */
public record Outlook(List<OfAuthority> authorities) {

    /** @param whole everything the authority has open, at the pace of all its teams; absent for members */
    public record OfAuthority(UnitRef authority, @Nullable Forecast whole, List<OfTeam> teams) {

        public OfAuthority {
            teams = List.copyOf(teams);
        }
    }

    /** What is allotted to the team, at its own pace; a member is shown nothing of a unit she is bound to. */
    public record OfTeam(UUID team, String name, Forecast forecast) {}

    /** What was found: every list is within the sight. */
    public record Found(List<Loads.Open> open, List<Loads.Finished> finished, List<Roster> rosters) {}

    public Outlook {
        authorities = List.copyOf(authorities);
    }

    public static Outlook of(Found found, Sight sight, LocalDate today) {
        var authorities = new TreeMap<String, OfAuthority>();
        Stream.of(
                        found.open().stream().map(open -> new Place(open.authority(), open.department())),
                        found.rosters().stream().map(roster -> new Place(roster.authority(), roster.department())))
                .flatMap(places -> places)
                .filter(place -> sight.oversees(place.authority().code(), place.department())
                        || sight.sitsIn(place.authority().code(), null))
                .forEach(place -> authorities.computeIfAbsent(
                        place.authority().code(), _ -> authority(place, found, sight, today)));
        return new Outlook(List.copyOf(authorities.values()));
    }

    private record Place(UnitRef authority, String department) {}

    private static OfAuthority authority(Place place, Found found, Sight sight, LocalDate today) {
        var code = place.authority().code();
        boolean oversees = sight.oversees(code, place.department());
        var hidden = oversees ? Set.<String>of() : sight.tied();
        var whole = oversees ? forecast(found, code, _ -> true, Set.of(), today) : null;
        var teams = found.rosters().stream()
                .filter(roster -> roster.authority().code().equals(code))
                .filter(roster -> oversees || sight.sitsIn(code, roster.team()))
                .sorted(comparing(Roster::name).thenComparing(Roster::team))
                .map(roster -> new OfTeam(
                        roster.team(),
                        roster.name(),
                        forecast(found, code, team -> roster.team().equals(team), hidden, today)))
                .toList();
        return new OfAuthority(place.authority(), whole, teams);
    }

    private static Forecast forecast(
            Found found, String authority, Predicate<@Nullable UUID> team, Set<String> hidden, LocalDate today) {
        var open = found.open().stream()
                .filter(one -> one.authority().code().equals(authority))
                .map(Loads.Open::dossier)
                .filter(dossier -> team.test(dossier.team())
                        && !hidden.contains(dossier.unit().code()))
                .toList();
        int finished = found.finished().stream()
                .filter(one -> one.authority().code().equals(authority) && team.test(one.team()))
                .mapToInt(Loads.Finished::dossiers)
                .sum();
        return Forecast.of(open, new Pace(finished), today);
    }
}
