package vn.minh.portal.team;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Together;
import vn.minh.portal.directory.Directory;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;

/** Gathers what the pages of teams show. */
@ApplicationScoped
public class ReadTeams {

    /** More names than a page needs are not asked for one by one. */
    private static final int MOST_NAMES = 100;

    private final Together together;
    private final Teams teams;
    private final Directory directory;

    ReadTeams(Together together, Teams teams, Directory directory) {
        this.together = together;
        this.teams = teams;
        this.directory = directory;
    }

    public TeamsSight handle(Person person, @Nullable UUID campaign) {
        var campaigns = together.ask(
                () -> teams.campaigns(person).maybe().map(Listed::items).orElse(List.of()));
        var draws = together.ask(() -> campaign == null
                ? List.<Draw.Line>of()
                : teams.draws(person, campaign).maybe().orElse(List.of()));
        var found = Section.of(teams.list(person, campaign));
        return new TeamsSight(
                runs(person),
                campaigns.get(),
                campaign,
                found,
                draws.get(),
                names(person, found.items().stream().flatMap(ReadTeams::units)));
    }

    public DrawSight draw(Person person, Draw draw, boolean preview) {
        var all = teams.list(person, draw.campaign()).maybe().map(Listed::items).orElse(List.of());
        var schools = Stream.concat(
                draw.lots().stream().map(Draw.Lot::school),
                draw.untaken().stream().map(Draw.Untaken::school));
        return new DrawSight(draw, preview, all.stream().collect(toMap(Team::id, Team::name)), names(person, schools));
    }

    public static boolean runs(Person person) {
        return person.hasAny(Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD);
    }

    private static Stream<String> units(Team team) {
        return Stream.concat(
                team.schools().stream().map(Team.School::unit),
                team.members().stream().map(Team.Member::unit));
    }

    private Map<String, String> names(Person person, Stream<String> codes) {
        return together
                .each(
                        codes.distinct().limit(MOST_NAMES).toList(),
                        code -> Map.entry(code, directory.name(person, code)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
