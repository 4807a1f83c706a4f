package vn.minh.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.portal.api.Together;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;

/** Gathers what the pages of the shelf show. */
@ApplicationScoped
public class ReadShelf {

    private final Together together;
    private final Evidences evidences;
    private final Criteria criteria;

    ReadShelf(Together together, Evidences evidences, Criteria criteria) {
        this.together = together;
        this.evidences = evidences;
        this.criteria = criteria;
    }

    public ShelfSight handle(Person person, Search search) {
        var choices = together.ask(() -> criteria.of(person));
        var found = evidences.list(person, search);
        var next = found.maybe()
                .flatMap(page -> java.util.Optional.ofNullable(page.next()))
                .map(search::next)
                .orElse(null);
        return new ShelfSight(search, Section.of(found), choices.get(), next);
    }
}
