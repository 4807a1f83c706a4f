package vn.minh.portal.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/** Publication's deliveries of one unit. */
@ApplicationScoped
public class Deliveries {

    private final Api api;

    Deliveries(Api api) {
        this.api = api;
    }

    /** Those of one dossier: its own result, and what was recognised. */
    public Reply<Listed<DeliveryLine>> of(Person person, String unit, UUID selfAssessment) {
        var path = "/api/v1/deliveries?unit=" + URLEncoder.encode(unit, UTF_8);
        return api.list(person, Neighbour.PUBLICATION, path, DeliveryLine.class)
                .map(page -> new Listed<>(
                        page.items().stream()
                                .filter(line -> line.selfAssessmentId().equals(selfAssessment))
                                .toList(),
                        null));
    }

    public static Reply<Listed<DeliveryLine>> none() {
        return new Reply.Here<>(new Listed<>(List.of(), null), 0);
    }
}
