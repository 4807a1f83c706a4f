package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minh.publication.delivery.DeliveryJourneyIT.receipt;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.DeliveryState.Status;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** A city that had another sector database before: its deliveries keep their target. */
@QuarkusTest
@RealServers(database = "publication")
class FormerTargetIT {

    private static final String FORMER = "csdl-cu";
    private static final String PRESENT = "csdl-nganh";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    HandClock clock;

    @Inject
    Deliveries deliveries;

    @Test
    void aReceiptCountsForThePresentOneAndTheFormerOneIsToldNoMore() {
        var school = SomeSchool.any();
        queuedForTheFormer(school);
        tell.that(school.recognised(), 1);
        told.eventually(SectorUpdateEvent.TOPIC, school.recognisedRecord(), "vn.minh.sector.record.updated.v1");

        tell.that(receipt(school.recognisedRecord(), 1, "BN-1"), 1);

        eventually(school, Status.ACCEPTED);
        assertThat(at(school, FORMER).state().status()).isEqualTo(Status.PENDING);
    }

    @Test
    void aRevokedLevelIsWithdrawnFromEveryOneThatWasToldIt() {
        var school = SomeSchool.any();
        queuedForTheFormer(school);
        tell.that(school.recognised(), 1);
        eventually(school, Status.SENT);

        tell.that(school.revoked(school.recognised()), 2);

        told.until(SectorUpdateEvent.TOPIC, school.recognisedRecord(), heard -> heard.size() == 2);
        assertThat(List.of(at(school, FORMER), at(school, PRESENT)))
                .allSatisfy(delivery -> assertThat(delivery.record()).isInstanceOf(SectorRecordWithdrawnV1.class));
    }

    private void queuedForTheFormer(SomeSchool school) {
        done(() -> deliveries.save(Delivery.queue(
                new Delivery.Id(UUID.randomUUID()),
                FORMER,
                school.dossier(),
                SectorRecords.of(school.recognised()),
                clock.instant())));
    }

    private void eventually(SomeSchool school, Status status) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> done(() -> deliveries.find(school.recognisedRecord(), PRESENT))
                        .filter(delivery -> delivery.state().status() == status)
                        .isPresent());
    }

    private Delivery at(SomeSchool school, String target) {
        return done(() -> deliveries.find(school.recognisedRecord(), target)).orElseThrow();
    }

    private static <T> T done(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
