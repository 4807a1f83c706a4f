package vn.minh.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Role;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Together;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;

/** Gathers what the page of the sector database shows. */
@ApplicationScoped
public class ReadDeliveries {

    private final Together together;
    private final Deliveries deliveries;

    ReadDeliveries(Together together, Deliveries deliveries) {
        this.together = together;
        this.deliveries = deliveries;
    }

    public DeliveriesSight handle(Person person, DeliverySearch search) {
        boolean operates = operates(person);
        var asked = together.ask(() -> deliveries.counts(person));
        var page = deliveries
                .list(person, search)
                .map(found -> operates
                        ? new Listed<>(
                                together.each(found.items(), line -> deliveries.whole(person, line)), found.next())
                        : found);
        var counts = asked.get();
        return new DeliveriesSight(
                search,
                operates,
                counts.maybe().orElse(null),
                counts.excuse().orElse(null),
                Section.of(page),
                page.maybe().map(Listed::next).orElse(null));
    }

    public static boolean operates(Person person) {
        return person.hasAny(Role.ADMINISTRATOR, Role.DEPARTMENT_OFFICER);
    }
}
