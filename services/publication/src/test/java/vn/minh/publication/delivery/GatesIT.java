package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.publication.delivery.SectorDouble.TAKE;
import static vn.minh.publication.delivery.SectorDouble.after;
import static vn.minh.publication.delivery.SectorDouble.busy;
import static vn.minh.publication.delivery.SectorDouble.status;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** When a sector database that speaks HTTP is asked, when it is left alone, and that nobody else waits for it. */
@QuarkusTest
@RealServers(database = "publication")
class GatesIT {

    private static final Duration PAST_THE_PAUSE = Duration.ofSeconds(31);
    private static final Duration PAST_THE_DEADLINE = Duration.ofSeconds(61);

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    HandClock clock;

    @Inject
    StoredDeliveries stored;

    @Inject
    Deliveries deliveries;

    @Inject
    Patience patience;

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
    void whoAskedForTimeIsNotAskedBeforeAndThatSendingDoesNotCount() {
        sector.says("H2", busy(429, "300"));
        var first = approved("H2");
        stored.eventuallyAttempt(first.ownRecord(), 0, "RETRYING");
        var second = approved("H2");
        clock.forward(Duration.ofSeconds(200));
        theClockHasLooked();
        assertThat(sector.asked("H2")).hasSize(1);
        assertThat(stored.find(second.ownRecord()).orElseThrow().status()).isEqualTo("PENDING");

        clock.forward(Duration.ofSeconds(101));

        var accepted = stored.eventually(first.ownRecord(), "ACCEPTED");
        stored.eventually(second.ownRecord(), "ACCEPTED");
        assertThat(sector.asked("H2")).hasSize(3);
        assertThat(told.until(DeliveryEvent.TOPIC, accepted.id(), heard -> heard.size() == 5).stream()
                        .filter(fact -> fact.type().equals("vn.minh.publication.delivery.sent.v1"))
                        .map(fact -> fact.as(DeliverySentV1.class).attempt()))
                .containsExactly(1, 1);
    }

    @Test
    void whoStaysAwayIsLeftAloneAndThenOneGoesFirst() {
        sector.says("H3", Collections.nCopies(6, status(500, "")).toArray(SectorDouble.Reply[]::new));
        var five = Stream.generate(() -> approved("H3")).limit(5).toList();
        five.forEach(school -> stored.eventually(school.ownRecord(), "RETRYING"));
        var sixth = approved("H3");
        clock.forward(Duration.ofSeconds(20));
        theClockHasLooked();
        assertThat(sector.asked("H3")).hasSize(5);

        clock.forward(PAST_THE_PAUSE);

        sector.eventuallyAsked("H3", 6);
        theClockHasLooked();
        assertThat(sector.asked("H3")).hasSize(6);
        clock.forward(PAST_THE_PAUSE);
        five.forEach(school -> stored.eventually(school.ownRecord(), "ACCEPTED"));
        stored.eventually(sixth.ownRecord(), "ACCEPTED");
        assertThat(sector.asked("H3")).hasSize(12);
    }

    @Test
    void aFewAskAtOnceAndNobodyElseWaitsForThem() {
        sector.says(
                "H4",
                Collections.nCopies(20, after(Duration.ofMillis(400), TAKE)).toArray(SectorDouble.Reply[]::new));
        var slow = Stream.generate(() -> approved("H4")).limit(20).toList();
        var other = SomeSchool.any();

        tell.that(other.approved(1), 1);

        stored.eventually(other.ownRecord(), "SENT");
        assertThat(stored.find(slow.getLast().ownRecord()).orElseThrow().status())
                .isNotEqualTo("ACCEPTED");
        slow.forEach(school -> stored.eventually(school.ownRecord(), "ACCEPTED"));
        assertThat(sector.mostInside()).isBetween(2, 8);
        assertThat(sector.asked("H4")).hasSize(20);
    }

    @Test
    void whatWasMarkedAsSentByAProcessThatDiedIsToldWhenItsTimeIsUp() throws Throwable {
        sector.says("H5", busy(503, "50"));
        stored.eventually(approved("H5").ownRecord(), "RETRYING");
        var school = approved("H5");
        var pending = stored.eventually(school.ownRecord(), "PENDING");
        markedAsSent(pending);
        clock.forward(Duration.ofSeconds(51));
        theClockHasLooked();
        assertThat(stored.find(school.ownRecord()).orElseThrow().status()).isEqualTo("SENT");

        clock.forward(PAST_THE_DEADLINE);

        stored.eventually(school.ownRecord(), "RETRYING");
        clock.forward(Duration.ofSeconds(6));
        stored.eventually(school.ownRecord(), "ACCEPTED");
    }

    @Test
    void whatGoesByFileWaitsForAnOfficerHoweverLong() {
        var school = approved("F1");
        stored.eventually(school.ownRecord(), "PENDING");

        clock.forward(PAST_THE_DEADLINE);
        theClockHasLooked();

        assertThat(stored.find(school.ownRecord()).orElseThrow().status()).isEqualTo("PENDING");
    }

    @Test
    void aSectorDatabaseThatIsNotThereIsLikeOneThatStaysAway() {
        sector.close();

        var school = approved("H6");

        stored.eventuallyAttempt(school.ownRecord(), 1, "RETRYING");
    }

    /** What a process does before it is killed: the mark is committed, and nobody was asked. */
    private void markedAsSent(StoredDeliveries.Stored pending) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> deliveries
                .get(new Delivery.Id(UUID.fromString(pending.id())))
                .map(delivery -> delivery.due(patience, clock.instant()).orElseThrow())
                .chain(deliveries::save));
    }

    private SomeSchool approved(String city) {
        var school = SomeSchool.in(city);
        tell.that(school.approved(1), 1);
        return school;
    }

    /** One that goes by topic was queued after the others and is sent: they had their turn, twice to be sure. */
    private void theClockHasLooked() {
        for (var school : List.of(SomeSchool.any(), SomeSchool.any())) {
            tell.that(school.approved(1), 1);
            stored.eventually(school.ownRecord(), "SENT");
        }
    }
}
