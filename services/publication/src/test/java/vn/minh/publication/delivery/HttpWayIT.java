package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minh.publication.delivery.SectorDouble.LOSE_THE_ANSWER;
import static vn.minh.publication.delivery.SectorDouble.TAKE;
import static vn.minh.publication.delivery.SectorDouble.after;
import static vn.minh.publication.delivery.SectorDouble.refuse;
import static vn.minh.publication.delivery.SectorDouble.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Wire;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.SectorDouble.Reply;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** A sector database that speaks HTTP: the answer is the receipt, and what got no answer is told again. */
@QuarkusTest
@RealServers(database = "publication")
@WithTestResource(value = SectorCities.class, scope = TestResourceScope.GLOBAL)
class HttpWayIT {

    private static final String CITY = "H1";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    HandClock clock;

    @Inject
    StoredDeliveries stored;

    @ConfigProperty(name = SectorCities.PORT)
    int port;

    private SectorDouble sector;

    @BeforeEach
    void open() {
        sector = new SectorDouble(port);
    }

    @AfterEach
    void close() {
        sector.close();
    }

    @Test
    void theAnswerIsTheReceipt() throws JsonProcessingException {
        var school = SomeSchool.in(CITY);

        tell.that(school.approved(1), 1);

        var delivery = stored.eventually(school.ownRecord(), "ACCEPTED");
        assertThat(delivery.receipt()).isEqualTo("HTTP-1");
        var asked = sector.asked(CITY).getFirst();
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.path()).isEqualTo("/h1/records/" + school.code() + "%7C4725%7C2025-2026%7COWN_RESULT");
        assertThat(asked.token()).isEqualTo("Bearer " + SectorCities.TOKEN);
        assertThat(asked.type()).isEqualTo("vn.minh.sector.record.updated.v1");
        assertThat(Wire.mapper().readValue(asked.body(), SectorRecordUpdatedV1.class))
                .isEqualTo(SectorRecords.of(school.approved(1)));
        told.eventually(
                DeliveryEvent.TOPIC,
                delivery.id(),
                "vn.minh.publication.delivery.queued.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.accepted.v1");
        told.onlyEver(SectorUpdateEvent.TOPIC, school.ownRecord());
    }

    @Test
    void aWithdrawalGoesTheSameWay() {
        var school = SomeSchool.in(CITY);
        tell.that(school.recognised(), 1);
        stored.eventually(school.recognisedRecord(), "ACCEPTED");

        tell.that(school.revoked(school.recognised()), 2);

        assertThat(stored.eventuallyRevision(school.recognisedRecord(), 2, "ACCEPTED")
                        .receipt())
                .isEqualTo("HTTP-2");
        assertThat(sector.asked(CITY).getLast().type()).isEqualTo("vn.minh.sector.record.withdrawn.v1");
    }

    @Test
    void aRefusalWithAReasonStandsWithTheDelivery() {
        assertThat(answered(refuse(422, "unknown-unit"), "REJECTED").reason()).isEqualTo("unknown-unit");
        assertThat(answered(refuse(409, "older-revision"), "REJECTED").reason()).isEqualTo("older-revision");
    }

    @Test
    void aRefusalNobodyCanReadIsNamedByItsStatus() {
        assertThat(answered(status(404, "<html>"), "REJECTED").reason()).isEqualTo("http-404");
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgainWithTheSameRecord() {
        toldAgainAfter(LOSE_THE_ANSWER);
    }

    @Test
    void troubleOverThereIsATimeOutAtOnce() {
        toldAgainAfter(status(500, "oops"));
    }

    @Test
    void anAnswerThatTakesTooLongIsNone() {
        toldAgainAfter(after(Duration.ofSeconds(3), TAKE));
    }

    @Test
    void aYesThatNobodyCanReadIsNone() {
        toldAgainAfter(status(200, "Đã nhận."));
    }

    @Test
    void anAnswerWithoutEndIsNone() {
        toldAgainAfter(status(200, " ".repeat(100_000)));
    }

    @Test
    void whoIsNotLetInTriesAgain() {
        toldAgainAfter(status(401, ""));
    }

    @Test
    void silenceThatMetAnEarlierRevisionSaysNothingOfTheNext() {
        var school = SomeSchool.in(CITY);
        int before = sector.asked(CITY).size();
        sector.says(CITY, after(Duration.ofMillis(800), status(500, "")));
        tell.that(school.approved(1), 1);
        sector.eventuallyAsked(CITY, before + 1);

        tell.that(school.approved(2), 2);

        var delivery = stored.eventuallyRevision(school.ownRecord(), 2, "ACCEPTED");
        told.onlyEver(
                DeliveryEvent.TOPIC,
                delivery.id(),
                "vn.minh.publication.delivery.queued.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.revised.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.accepted.v1");
    }

    @Test
    void whoWatchesTheHouseSeesWhereTheyStandAndWhatWasAnswered() {
        answered(refuse(422, "unknown-unit"), "REJECTED");
        clock.forward(Duration.ofSeconds(16));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Metrics.page())
                        .containsPattern("minh_deliveries\\{state=\"rejected\",target=\"csdl-nganh-h1\",?\\} [1-9]")
                        .containsPattern("minh_deliveries\\{state=\"parked\",target=\"csdl-nganh-h1\",?\\} 0")
                        .containsPattern(
                                "minh_delivery_answers_total\\{outcome=\"rejected\",target=\"csdl-nganh-h1\""));
    }

    /** Otherwise nobody would see who is tried again: most of the time it is out. */
    @Test
    void whatIsOutOnceMoreIsWatchedAsTriedAgain() {
        var school = SomeSchool.in(CITY);
        sector.says(CITY, status(500, ""), after(Duration.ofMillis(600), TAKE));
        tell.that(school.approved(1), 1);
        stored.eventuallyAttempt(school.ownRecord(), 1, "RETRYING");
        clock.forward(Duration.ofSeconds(16));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Metrics.page())
                        .containsPattern("minh_deliveries\\{state=\"retrying\",target=\"csdl-nganh-h1\",?\\} [1-9]"));
        stored.eventually(school.ownRecord(), "ACCEPTED");
    }

    /** The first reply counts for nothing; the second is a receipt for the very same bytes. */
    private void toldAgainAfter(Reply first) {
        var school = SomeSchool.in(CITY);
        int before = sector.asked(CITY).size();
        sector.says(CITY, first);
        tell.that(school.approved(1), 1);
        stored.eventuallyAttempt(school.ownRecord(), 1, "RETRYING");

        clock.forward(Duration.ofSeconds(6));

        assertThat(stored.eventually(school.ownRecord(), "ACCEPTED").receipt()).isEqualTo("HTTP-1");
        var asked = sector.asked(CITY).subList(before, sector.asked(CITY).size());
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).isEqualTo(asked.get(1));
    }

    private StoredDeliveries.Stored answered(Reply reply, String status) {
        var school = SomeSchool.in(CITY);
        sector.says(CITY, reply);
        tell.that(school.approved(1), 1);
        return stored.eventually(school.ownRecord(), status);
    }
}
