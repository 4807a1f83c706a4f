package vn.minh.portal.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Role;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Together;
import vn.minh.portal.directory.Directory;
import vn.minh.portal.dossier.Dossier;
import vn.minh.portal.dossier.DossierLine;
import vn.minh.portal.dossier.Dossiers;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;
import vn.minh.portal.report.CampaignReports;
import vn.minh.portal.review.ReadQueue;
import vn.minh.portal.review.ReviewLine;
import vn.minh.portal.team.Teams;

/** Gathers from the services what each role has to do. */
@ApplicationScoped
public class ReadMyWork {

    /** The newest of them; a year further back is asked for by name. */
    private static final int MOST_DOSSIERS = 6;

    private final Together together;
    private final Directory directory;
    private final Dossiers dossiers;
    private final ReadQueue readQueue;
    private final Teams teams;
    private final CampaignReports reports;

    ReadMyWork(
            Together together,
            Directory directory,
            Dossiers dossiers,
            ReadQueue readQueue,
            Teams teams,
            CampaignReports reports) {
        this.together = together;
        this.teams = teams;
        this.directory = directory;
        this.dossiers = dossiers;
        this.readQueue = readQueue;
        this.reports = reports;
    }

    public MyWork handle(Person person, @Nullable String schoolYear) {
        var name = together.ask(() -> directory.name(person, person.unit()));
        var own =
                when(person.hasAny(Role.CONTRIBUTOR, Role.COUNCIL, Role.PRINCIPAL), () -> dossiers(person, schoolYear));
        var seats = together.ask(() -> teams.sittingsOf(person));
        var queue = together.ask(() ->
                reviews(person) || !seats.get().isEmpty() ? Section.of(readQueue.handle(person, schoolYear)) : null);
        var campaigns = when(person.hasAny(Role.DEPARTMENT_OFFICER), () -> Section.of(reports.all(person)));
        return new MyWork(
                person,
                name(person, name.get(), own.get(), queue.get()),
                schoolYear,
                seats.get(),
                own.get(),
                queue.get(),
                campaigns.get());
    }

    /** A seat is what lets her review; with these roles she may wait for one, or run the teams. */
    private static boolean reviews(Person person) {
        return person.hasAny(Role.REVIEWER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD);
    }

    private <T> Supplier<@Nullable Section<T>> when(boolean hers, Supplier<@Nullable Section<T>> question) {
        return hers ? together.ask(question) : () -> null;
    }

    private Section<Dossier> dossiers(Person person, @Nullable String schoolYear) {
        return Section.of(dossiers.list(person, schoolYear).map(page -> whole(person, page.items())));
    }

    /** The list has no result and no campaign's name; a unit's newest dossiers are few enough to be read whole. */
    private Listed<Dossier> whole(Person person, List<DossierLine> all) {
        var newest = all.stream()
                .sorted(Comparator.comparing(DossierLine::schoolYear).reversed())
                .limit(MOST_DOSSIERS)
                .toList();
        return new Listed<>(
                together.each(newest, line -> dossiers.get(person, line.id()).maybe()).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                newest.size() < all.size() ? "more" : null);
    }

    /** The directory may be away: then as the work itself calls it. */
    private static String name(
            Person person, String known, @Nullable Section<Dossier> own, @Nullable Section<ReviewLine> queue) {
        var all = new ArrayList<UnitRef>();
        if (own != null) {
            own.items().forEach(dossier -> all.add(dossier.unit()));
        }
        if (queue != null) {
            queue.items().forEach(line -> all.add(line.authority()));
        }
        return !known.equals(person.unit())
                ? known
                : all.stream()
                        .filter(unit -> unit.code().equals(person.unit()))
                        .map(UnitRef::name)
                        .findFirst()
                        .orElse(known);
    }
}
