package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** The whole way of a record; the test plays the sector database. */
@QuarkusTest
@RealServers(database = "publication")
class DeliveryJourneyIT {

    private static final String UPDATED = "vn.minh.sector.record.updated.v1";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    HandClock clock;

    @Inject
    StoredDeliveries stored;

    @Test
    void anApprovalReachesTheSectorDatabaseAndItsReceiptComesBack() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        var update = told.eventually(SectorUpdateEvent.TOPIC, school.ownRecord(), UPDATED)
                .getFirst()
                .as(SectorRecordUpdatedV1.class);

        tell.that(accepted(school.ownRecord(), 1, "BN-1"), 1);

        var delivery = stored.eventually(school.ownRecord(), "ACCEPTED");
        assertThat(update.revision()).isEqualTo(1);
        assertThat(update.result()).isEqualTo(school.approved(1).result());
        assertThat(delivery.receipt()).isEqualTo("BN-1");
        told.onlyEver(
                DeliveryEvent.TOPIC,
                delivery.id(),
                "vn.minh.publication.delivery.queued.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.accepted.v1");
    }

    static SectorReceiptIssuedV1 accepted(String recordKey, int revision, String number) {
        return new SectorReceiptIssuedV1(recordKey, revision, true, number, null, null, Instant.now());
    }

    static final Duration PAST_THE_DEADLINE = Duration.ofSeconds(61);
}
