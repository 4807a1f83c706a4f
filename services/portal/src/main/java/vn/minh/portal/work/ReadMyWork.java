package vn.minh.portal.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import vn.minh.portal.review.Reviews;

/** Gathers from the services what each role has to do. */
@ApplicationScoped
public class ReadMyWork {

    /** A unit has one dossier a year. */
    private static final int MOST_DOSSIERS = 12;

    private static final int MOST_REVIEWS = 50;

    private final Together together;
    private final Directory directory;
    private final Dossiers dossiers;
    private final Reviews reviews;
    private final CampaignReports reports;

    ReadMyWork(Together together, Directory directory, Dossiers dossiers, Reviews reviews, CampaignReports reports) {
        this.together = together;
        this.directory = directory;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.reports = reports;
    }

    public MyWork handle(Person person) {
        var name = together.ask(() -> directory.name(person, person.unit()));
        var own = when(person.hasAny(Role.CONTRIBUTOR, Role.COUNCIL, Role.PRINCIPAL), () -> dossiers(person));
        var queue = when(
                person.hasAny(Role.REVIEWER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD),
                () -> Section.of(reviews.queue(person, MOST_REVIEWS)));
        var campaigns = when(person.hasAny(Role.DEPARTMENT_OFFICER), () -> Section.of(reports.all(person)));
        return new MyWork(person, name.get(), own.get(), queue.get(), campaigns.get());
    }

    private <T> Supplier<@Nullable Section<T>> when(boolean hers, Supplier<@Nullable Section<T>> question) {
        return hers ? together.ask(question) : () -> null;
    }

    private Section<Dossier> dossiers(Person person) {
        return Section.of(dossiers.list(person, MOST_DOSSIERS).map(page -> whole(person, page)));
    }

    /** The list has no result and no campaign's name; a unit's own dossiers are few enough to be read whole. */
    private Listed<Dossier> whole(Person person, Listed<DossierLine> page) {
        return new Listed<>(
                together
                        .each(
                                page.items(),
                                line -> dossiers.get(person, line.id()).maybe())
                        .stream()
                        .flatMap(Optional::stream)
                        .toList(),
                page.next());
    }
}
