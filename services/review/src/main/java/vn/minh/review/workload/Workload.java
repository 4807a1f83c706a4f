package vn.minh.review.workload;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.TeamPost;

/** Who carries how much of a campaign, as far as somebody may see it. */
public record Workload(List<OfAuthority> authorities) {

    /**
     * @param total of all teams and of what is unallotted; absent where she sees only some of it
     * @param unallotted dossiers that are open to every team
     */
    public record OfAuthority(UnitRef authority, @Nullable Load total, Share unallotted, List<OfTeam> teams) {

        public OfAuthority {
            teams = List.copyOf(teams);
        }
    }

    public record OfTeam(UUID team, String name, Share share) {}

    /** @param people whose lines she may see; the total counts everybody */
    public record Share(Load total, List<OfPerson> people) {

        public Share {
            people = List.copyOf(people);
        }
    }

    /** @param post absent for whoever has no seat in the team today but has carried something of it */
    public record OfPerson(String person, @Nullable TeamPost post, Load load) {}

    public Workload {
        authorities = List.copyOf(authorities);
    }

    public static Workload of(List<Tally> tallies, List<Roster> rosters, Sight sight) {
        var found = new TreeMap<String, OfAuthority>();
        Stream.concat(
                        tallies.stream().map(tally -> new Place(tally.authority(), tally.department())),
                        rosters.stream().map(roster -> new Place(roster.authority(), roster.department())))
                .filter(place -> place.isSeenBy(sight))
                .forEach(place -> found.computeIfAbsent(
                        place.authority().code(),
                        code -> authority(
                                place,
                                tallies.stream()
                                        .filter(tally ->
                                                tally.authority().code().equals(code))
                                        .toList(),
                                rosters.stream()
                                        .filter(roster ->
                                                roster.authority().code().equals(code))
                                        .toList(),
                                sight)));
        return new Workload(List.copyOf(found.values()));
    }

    private record Place(UnitRef authority, String department) {

        boolean isSeenBy(Sight sight) {
            return sight.oversees(authority.code(), department) || sight.sitsIn(authority.code(), null);
        }
    }

    private static OfAuthority authority(Place place, List<Tally> tallies, List<Roster> rosters, Sight sight) {
        var code = place.authority().code();
        boolean oversees = sight.oversees(code, place.department());
        var teams = rosters.stream()
                .filter(roster -> oversees || sight.sitsIn(code, roster.team()))
                .sorted(comparing(Roster::name).thenComparing(Roster::team))
                .map(roster -> new OfTeam(
                        roster.team(), roster.name(), share(tallies, roster.team(), roster.members(), oversees, sight)))
                .toList();
        return new OfAuthority(
                place.authority(),
                oversees ? total(tallies) : null,
                share(tallies, null, List.of(), oversees, sight),
                teams);
    }

    private static Share share(
            List<Tally> all, @Nullable UUID team, List<Roster.Member> members, boolean oversees, Sight sight) {
        var tallies =
                all.stream().filter(tally -> Objects.equals(tally.team(), team)).toList();
        boolean seesEach = oversees || sight.leads(team);
        return new Share(
                total(tallies),
                people(tallies, members).stream()
                        .filter(line -> seesEach || line.person().equals(sight.person()))
                        .toList());
    }

    /** Everybody who sits there, busy or not, and whoever carried something of it. */
    private static List<OfPerson> people(List<Tally> tallies, List<Roster.Member> members) {
        Map<String, OfPerson> lines = new LinkedHashMap<>();
        members.stream()
                .sorted(comparing(Roster.Member::post).thenComparing(Roster.Member::person))
                .forEach(member -> lines.put(member.person(), new OfPerson(member.person(), member.post(), Load.NONE)));
        for (var tally : tallies) {
            if (tally.person() != null) {
                lines.merge(
                        tally.person(),
                        new OfPerson(tally.person(), null, tally.load()),
                        (line, more) -> new OfPerson(
                                line.person(), line.post(), line.load().plus(more.load())));
            }
        }
        return new ArrayList<>(lines.values());
    }

    private static Load total(List<Tally> tallies) {
        return tallies.stream().map(Tally::load).reduce(Load.NONE, Load::plus);
    }
}
