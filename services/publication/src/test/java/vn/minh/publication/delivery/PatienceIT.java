package vn.minh.publication.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.minh.publication.delivery.DeliveryJourneyIT.receipt;
import static vn.minh.publication.delivery.DeliveryJourneyIT.refusal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.publication.DeliveryTimedOutV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Role;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** A sector database that is late, silent or says no. The clock is set forward instead of waiting. */
@QuarkusTest
@RealServers(database = "publication")
class PatienceIT {

    private static final Duration PAST_THE_DEADLINE = Duration.ofSeconds(61);
    private static final Duration PAST_EVERY_PAUSE = Duration.ofMinutes(11);
    private static final int ATTEMPTS = 8;

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    HandClock clock;

    @Inject
    StoredDeliveries stored;

    @Test
    void withoutAReceiptTheSameRecordIsToldAgain() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        stored.eventuallyAttempt(school.ownRecord(), 1, "SENT");
        clock.forward(PAST_THE_DEADLINE);
        var waiting = stored.eventuallyAttempt(school.ownRecord(), 1, "RETRYING");
        clock.forward(Duration.ofSeconds(6));

        stored.eventuallyAttempt(school.ownRecord(), 2, "SENT");

        var updates = told.until(SectorUpdateEvent.TOPIC, school.ownRecord(), heard -> heard.size() == 2);
        assertThat(updates.get(0).as(SectorRecordUpdatedV1.class))
                .isEqualTo(updates.get(1).as(SectorRecordUpdatedV1.class));
        assertThat(updates).extracting(Fact::id).doesNotHaveDuplicates();
        var timedOut = told.until(DeliveryEvent.TOPIC, waiting.id(), heard -> heard.size() >= 3)
                .get(2)
                .as(DeliveryTimedOutV1.class);
        assertThat(Duration.between(timedOut.timedOutAt(), timedOut.retryAt())).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aReceiptThatComesAfterTheTimeOutStillCounts() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        stored.eventually(school.ownRecord(), "SENT");
        clock.forward(PAST_THE_DEADLINE);
        stored.eventually(school.ownRecord(), "RETRYING");

        tell.that(receipt(school.ownRecord(), 1, "BN-LATE"), 1);

        var delivery = stored.eventually(school.ownRecord(), "ACCEPTED");
        assertThat(delivery.receipt()).isEqualTo("BN-LATE");
    }

    @Test
    void afterTheLastAttemptAnOperatorDecides() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            stored.eventuallyAttempt(school.ownRecord(), attempt, "SENT");
            clock.forward(PAST_THE_DEADLINE);
            stored.eventuallyAttempt(school.ownRecord(), attempt, "RETRYING");
            clock.forward(PAST_EVERY_PAUSE);
        }
        var parked = stored.eventually(school.ownRecord(), "PARKED");

        move(parked, "retry").statusCode(200).body("state", equalTo("PENDING"));

        stored.eventuallyAttempt(school.ownRecord(), 1, "SENT");
        tell.that(receipt(school.ownRecord(), 1, "BN-9"), 1);
        stored.eventually(school.ownRecord(), "ACCEPTED");
    }

    @Test
    void whatWasRefusedIsPutRightAndGoesOutAsTheNextRevision() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        stored.eventually(school.ownRecord(), "SENT");
        tell.that(refusal(school.ownRecord(), 1), 1);
        var refused = stored.eventually(school.ownRecord(), "REJECTED");

        move(refused, "correction").statusCode(200).body("revision", equalTo(2));

        stored.eventuallyRevision(school.ownRecord(), 2, "SENT");
        tell.that(refusal(school.ownRecord(), 1), 2);
        tell.that(receipt(school.ownRecord(), 2, "BN-10"), 3);
        assertThat(stored.eventually(school.ownRecord(), "ACCEPTED").receipt()).isEqualTo("BN-10");
        assertThat(refused.reason()).isEqualTo("unknown-unit");
    }

    @Test
    void aFurtherRoundTakesThePlaceOfWhatWasRefused() {
        var school = SomeSchool.any();
        tell.that(school.approved(1), 1);
        stored.eventually(school.ownRecord(), "SENT");
        tell.that(refusal(school.ownRecord(), 1), 1);
        stored.eventually(school.ownRecord(), "REJECTED");

        tell.that(school.approved(2), 2);

        stored.eventuallyRevision(school.ownRecord(), 2, "SENT");
    }

    private static ValidatableResponse move(StoredDeliveries.Stored row, String move) {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + Tokens.as("operator")
                                        .unit("HN")
                                        .roles(Role.ADMINISTRATOR)
                                        .token())
                .header("If-Match", "\"" + row.version() + "\"")
                .put("/api/v1/deliveries/{id}/" + move, row.id())
                .then();
    }
}
