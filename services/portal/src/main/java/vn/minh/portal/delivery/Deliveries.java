package vn.minh.portal.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/** Publication's deliveries, of one unit or of all. */
@ApplicationScoped
public class Deliveries {

    private static final String PATH = "/api/v1/deliveries";

    private final Api api;

    Deliveries(Api api) {
        this.api = api;
    }

    /** Those of one dossier: its own result, and what was recognised. */
    public Reply<Listed<DeliveryLine>> of(Person person, String unit, UUID selfAssessment) {
        var path = PATH + "?unit=" + URLEncoder.encode(unit, UTF_8);
        return api.list(person, Neighbour.PUBLICATION, path, DeliveryLine.class)
                .map(page -> new Listed<>(
                        page.items().stream()
                                .filter(line -> line.selfAssessmentId().equals(selfAssessment))
                                .toList(),
                        null));
    }

    public Reply<Listed<DeliveryLine>> list(Person person, DeliverySearch search) {
        return api.list(person, Neighbour.PUBLICATION, PATH + "?" + search.query(), DeliveryLine.class);
    }

    public Reply<DeliveryCounts> counts(Person person) {
        return api.get(person, Neighbour.PUBLICATION, PATH + "/counts", DeliveryCounts.class);
    }

    /** With the version that a move must be based on, where there is a move. */
    DeliveryLine whole(Person person, DeliveryLine line) {
        if (line.version() != null || line.move() == null) {
            return line;
        }
        return api.get(person, Neighbour.PUBLICATION, PATH + "/" + line.id(), DeliveryLine.class)
                        instanceof Reply.Here<DeliveryLine>(var now, var version)
                ? now.at(version)
                : line;
    }

    public Reply<DeliveryLine> move(Person person, DeliveryMove move, UUID id, long version, String key) {
        return api.make(
                person,
                Neighbour.PUBLICATION,
                Move.put(PATH + "/" + id + "/" + move.resource(), version, key, null),
                DeliveryLine.class);
    }

    public Reply<?> receipt(Person person, UUID id, long version, String key, WrittenReceipt written) {
        return api.make(
                person,
                Neighbour.PUBLICATION,
                Move.put(PATH + "/" + id + "/receipt", version, key, written.body()),
                WrittenReceipt.Taken.class);
    }

    public static Reply<Listed<DeliveryLine>> none() {
        return new Reply.Here<>(new Listed<>(List.of(), null), 0);
    }
}
