package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** The whole way of a record; the test plays the sector database. */
@QuarkusTest
@RealServers(database = "publication")
class DeliveryJourneyIT {

    private static final String UPDATED = "vn.minh.sector.record.updated.v1";
    private static final String QUEUED = "vn.minh.publication.delivery.queued.v1";
    private static final String SENT = "vn.minh.publication.delivery.sent.v1";
    private static final String REVISED = "vn.minh.publication.delivery.revised.v1";
    private static final String ACCEPTED = "vn.minh.publication.delivery.accepted.v1";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    StoredDeliveries stored;

    @Test
    void anApprovalReachesTheSectorDatabaseAndItsReceiptComesBack() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        var update = told.eventually(SectorUpdateEvent.TOPIC, school.ownRecord(), UPDATED)
                .getFirst()
                .as(SectorRecordUpdatedV1.class);

        tell.that(receipt(school.ownRecord(), 1, "BN-1"), 1);

        var delivery = stored.eventually(school.ownRecord(), "ACCEPTED");
        assertThat(update.revision()).isEqualTo(1);
        assertThat(update.result()).isEqualTo(school.approved(1).result());
        assertThat(delivery.receipt()).isEqualTo("BN-1");
        told.onlyEver(DeliveryEvent.TOPIC, delivery.id(), QUEUED, SENT, ACCEPTED);
    }

    @Test
    void aFurtherRoundIsTheNextRevisionOfTheSameRecord() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        stored.eventuallyRevision(school.ownRecord(), 1, "SENT");
        tell.that(school.approved(2), 2);

        var delivery = stored.eventuallyRevision(school.ownRecord(), 2, "SENT");

        var updates = told.eventually(SectorUpdateEvent.TOPIC, school.ownRecord(), UPDATED, UPDATED);
        assertThat(updates)
                .extracting(update -> update.as(SectorRecordUpdatedV1.class).revision())
                .containsExactly(1, 2);
        assertThat(updates).extracting(Fact::sequence).isSorted().doesNotHaveDuplicates();
        told.eventually(DeliveryEvent.TOPIC, delivery.id(), QUEUED, SENT, REVISED, SENT);
    }

    @Test
    void aRecognitionIsARecordBesideTheUnitsOwn() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        tell.that(school.recognised(), 1);

        var update = told.eventually(SectorUpdateEvent.TOPIC, school.recognisedRecord(), UPDATED)
                .getFirst()
                .as(SectorRecordUpdatedV1.class);

        assertThat(update.decisionNumber()).isEqualTo("1/QĐ-UBND");
        assertThat(update.demonstration()).isTrue();
        told.onlyEver(SectorUpdateEvent.TOPIC, school.ownRecord(), UPDATED);
    }

    @Test
    void whatAnAppealCameToIsTheNextRevision() {
        var school = SomeSchool.any();
        tell.that(school.recognised(), 1);
        stored.eventuallyRevision(school.recognisedRecord(), 1, "SENT");

        tell.that(school.superseding(SomeSchool.result("80", 3, "90", 3, 3)), 1);

        stored.eventuallyRevision(school.recognisedRecord(), 2, "SENT");
        var updates = told.eventually(SectorUpdateEvent.TOPIC, school.recognisedRecord(), UPDATED, UPDATED);
        assertThat(updates.getLast().as(SectorRecordUpdatedV1.class))
                .returns("2/QĐ-UBND", SectorRecordUpdatedV1::decisionNumber)
                .returns(3, update -> update.result().level());
    }

    @Test
    void aReplacedRecognitionThatIsHeardLateIsToldNoMore() {
        var school = SomeSchool.any();
        tell.that(school.superseding(SomeSchool.result("80", 3, "90", 3, 3)), 1);
        stored.eventuallyRevision(school.recognisedRecord(), 1, "SENT");

        tell.that(school.recognised(), 1);

        var only = told.onlyEver(SectorUpdateEvent.TOPIC, school.recognisedRecord(), UPDATED);
        assertThat(only.getFirst().as(SectorRecordUpdatedV1.class).decisionNumber())
                .isEqualTo("2/QĐ-UBND");
    }

    @Test
    void theSameApprovalTwiceIsOneRevision() {
        var school = SomeSchool.any();
        tell.again(tell.that(school.approved(1), 1));
        tell.that(school.approved(2), 2);
        stored.eventuallyRevision(school.ownRecord(), 2, "SENT");

        var queue = stored.find(school.ownRecord()).orElseThrow();

        assertThat(queue.revision()).isEqualTo(2);
    }

    @Test
    void aLaterApprovalWaitsForTheEarlierOne() {
        var school = SomeSchool.any();
        tell.that(school.approved(2), 2);
        told.onlyEver(SectorUpdateEvent.TOPIC, school.ownRecord());

        tell.that(school.approved(1), 1);

        stored.eventuallyRevision(school.ownRecord(), 2, "SENT");
    }

    @Test
    void aReceiptOfAnOlderRevisionDoesNotCount() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        tell.that(school.approved(2), 2);
        stored.eventuallyRevision(school.ownRecord(), 2, "SENT");
        tell.that(receipt(school.ownRecord(), 1, "BN-OLD"), 1);
        tell.that(receipt(school.ownRecord(), 2, "BN-NEW"), 2);

        var delivery = stored.eventually(school.ownRecord(), "ACCEPTED");

        assertThat(delivery.receipt()).isEqualTo("BN-NEW");
        told.until(
                DeliveryEvent.TOPIC,
                delivery.id(),
                facts -> !facts.isEmpty() && facts.getLast().type().equals(ACCEPTED));
    }

    @Test
    void aReceiptThatComesTwiceCountsOnce() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        stored.eventually(school.ownRecord(), "SENT");
        tell.again(tell.that(receipt(school.ownRecord(), 1, "BN-1"), 1));
        tell.that(receipt(school.ownRecord(), 1, "BN-1"), 1);

        var delivery = stored.eventually(school.ownRecord(), "ACCEPTED");

        told.onlyEver(DeliveryEvent.TOPIC, delivery.id(), QUEUED, SENT, ACCEPTED);
    }

    @Test
    void aReceiptForARecordNeverToldStopsThatKeyAlone() {
        var school = SomeSchool.any();
        tell.that(receipt("HN-NOBODY|" + school.code(), 1, "BN-1"), 1);
        tell.that(school.approved(1), 1);
        stored.eventually(school.ownRecord(), "SENT");

        tell.that(receipt(school.ownRecord(), 1, "BN-2"), 1);

        stored.eventually(school.ownRecord(), "ACCEPTED");
    }

    static SectorReceiptIssuedV1 receipt(String recordKey, int revision, String number) {
        return new SectorReceiptIssuedV1(recordKey, revision, true, number, null, null, Instant.now());
    }

    static SectorReceiptIssuedV1 refusal(String recordKey, int revision) {
        return new SectorReceiptIssuedV1(
                recordKey, revision, false, null, "unknown-unit", "Chưa có đơn vị.", Instant.now());
    }
}
