package vn.minh.publication.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.publication.delivery.DeliveryJourneyIT.receipt;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Role;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** A level that was taken back, until the sector database has confirmed that it knows. */
@QuarkusTest
@RealServers(database = "publication")
class WithdrawalIT {

    private static final String UPDATED = "vn.minh.sector.record.updated.v1";
    private static final String WITHDRAWN = "vn.minh.sector.record.withdrawn.v1";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    StoredDeliveries stored;

    @Test
    void aRevokedLevelIsWithdrawnAndTheReceiptOfThatComesBack() {
        var school = SomeSchool.any();
        tell.that(school.recognised(), 1);
        stored.eventually(school.recognisedRecord(), "SENT");
        tell.that(receipt(school.recognisedRecord(), 1, "BN-1"), 1);
        stored.eventually(school.recognisedRecord(), "ACCEPTED");

        tell.that(school.revoked(school.recognised()), 2);

        stored.eventuallyRevision(school.recognisedRecord(), 2, "SENT");
        tell.that(receipt(school.recognisedRecord(), 2, "BN-2"), 2);
        var delivery = stored.eventuallyRevision(school.recognisedRecord(), 2, "ACCEPTED");
        var withdrawal = told.eventually(SectorUpdateEvent.TOPIC, school.recognisedRecord(), UPDATED, WITHDRAWN)
                .getLast()
                .as(SectorRecordWithdrawnV1.class);
        assertThat(withdrawal.revision()).isEqualTo(2);
        assertThat(withdrawal.decisionNumber()).isEqualTo("9/QĐ-UBND");
        told.eventually(
                DeliveryEvent.TOPIC,
                delivery.id(),
                "vn.minh.publication.delivery.queued.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.accepted.v1",
                "vn.minh.publication.delivery.withdrawn.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.accepted.v1");
        seen(school, delivery.id());
    }

    private static void seen(SomeSchool school, String id) {
        given().header(
                        "Authorization",
                        "Bearer "
                                + Tokens.as("principal")
                                        .unit(school.code())
                                        .roles(Role.PRINCIPAL)
                                        .token())
                .get("/api/v1/deliveries/{id}", id)
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true))
                .body("level", nullValue())
                .body("receipt", equalTo("BN-2"));
    }

    @Test
    void aRevokedOneThatWasReplacedTakesNothingFromTheOther() {
        var school = SomeSchool.any();
        tell.that(school.recognised(), 1);
        stored.eventuallyRevision(school.recognisedRecord(), 1, "SENT");
        tell.that(school.superseding(SomeSchool.result("80", 3, "90", 3, 3)), 1);
        stored.eventuallyRevision(school.recognisedRecord(), 2, "SENT");

        tell.that(school.revoked(school.recognised()), 2);

        told.onlyEver(SectorUpdateEvent.TOPIC, school.recognisedRecord(), UPDATED, UPDATED);
    }

    @Test
    void whatAnAppealCameToCanBeTakenBackToo() {
        var school = SomeSchool.any();
        var second = school.superseding(SomeSchool.result("80", 3, "90", 3, 3));
        tell.that(school.recognised(), 1);
        stored.eventuallyRevision(school.recognisedRecord(), 1, "SENT");
        tell.that(second, 1);
        stored.eventuallyRevision(school.recognisedRecord(), 2, "SENT");

        tell.that(school.revoked(second), 2);

        told.onlyEver(SectorUpdateEvent.TOPIC, school.recognisedRecord(), UPDATED, UPDATED, WITHDRAWN);
    }

    @Test
    void theReplacedOneHeardAfterTheRevocationRaisesNothing() {
        var school = SomeSchool.any();
        var second = school.superseding(SomeSchool.result("80", 3, "90", 3, 3));
        tell.that(second, 1);
        stored.eventuallyRevision(school.recognisedRecord(), 1, "SENT");
        tell.that(school.revoked(second), 2);
        stored.eventuallyRevision(school.recognisedRecord(), 2, "SENT");

        tell.that(school.recognised(), 1);

        told.onlyEver(SectorUpdateEvent.TOPIC, school.recognisedRecord(), UPDATED, WITHDRAWN);
    }
}
