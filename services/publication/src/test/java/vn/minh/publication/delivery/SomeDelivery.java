package vn.minh.publication.delivery;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;

/** A delivery of one school's own result, in any state. */
final class SomeDelivery {

    static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    static final Instant LATER = NOW.plusSeconds(1);
    static final SomeSchool SCHOOL = SomeSchool.any();

    private SomeDelivery() {}

    static Delivery in(DeliveryState state) {
        return new Delivery(
                new Delivery.Id(UUID.randomUUID()),
                "csdl",
                SCHOOL.dossier(),
                SectorRecords.of(SCHOOL.approved(1)),
                state,
                7);
    }

    static Stream<DeliveryState> everyState() {
        return Stream.concat(unanswered(), answered());
    }

    static Stream<DeliveryState> unanswered() {
        return Stream.of(new Pending(NOW), new Sent(1, NOW, LATER), new Retrying(1, LATER), new Parked(3, NOW));
    }

    static Stream<DeliveryState> answered() {
        return Stream.of(new Accepted("BN-7", NOW), new DeliveryState.Rejected("no", "", NOW));
    }
}
