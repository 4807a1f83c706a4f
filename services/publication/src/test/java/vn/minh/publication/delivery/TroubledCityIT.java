package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minh.publication.delivery.SectorDouble.LOSE_THE_ANSWER;
import static vn.minh.publication.delivery.SectorDouble.TAKE;
import static vn.minh.publication.delivery.SectorDouble.busy;
import static vn.minh.publication.delivery.SectorDouble.status;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.SectorDouble.Asked;
import vn.minh.publication.delivery.SectorDouble.Reply;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** A sector database with every trouble at once, and what is left of it in the end: nothing. */
@QuarkusTest
@RealServers(database = "publication")
class TroubledCityIT {

    private static final String CITY = "H7";
    private static final int SCHOOLS = 40;
    private static final Reply[] TROUBLE = {status(500, ""), LOSE_THE_ANSWER, TAKE, busy(429, "1"), status(200, "?")};

    @Inject
    Tell tell;

    @Inject
    HandClock clock;

    @Inject
    StoredDeliveries stored;

    @ConfigProperty(name = SectorCities.PORT)
    int port;

    @Test
    void everyRecordGetsThroughUnderItsOneRevision() {
        try (var sector = new SectorDouble(port)) {
            sector.says(
                    CITY,
                    Stream.generate(() -> TROUBLE).limit(8).flatMap(Stream::of).toArray(Reply[]::new));

            var schools =
                    Stream.generate(() -> SomeSchool.in(CITY)).limit(SCHOOLS).toList();
            schools.forEach(school -> tell.that(school.approved(1), 1));

            schools.forEach(school -> eventuallyAccepted(school.ownRecord()));
            assertThat(schools)
                    .allSatisfy(school -> assertThat(stored.find(school.ownRecord())
                                    .orElseThrow()
                                    .revision())
                            .isEqualTo(1));
            assertThat(sector.asked(CITY).stream().map(Asked::path).distinct()).hasSize(SCHOOLS);
            assertThat(sector.asked(CITY).stream().distinct()).hasSize(SCHOOLS);
        }
    }

    /** Every look lets ten seconds go by. */
    private void eventuallyAccepted(String recordKey) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var status =
                    stored.find(recordKey).map(StoredDeliveries.Stored::status).orElse("");
            if (!status.equals("ACCEPTED")) {
                clock.forward(Duration.ofSeconds(10));
            }
            return status.equals("ACCEPTED");
        });
    }
}
