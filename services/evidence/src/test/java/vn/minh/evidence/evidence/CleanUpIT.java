package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class CleanUpIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String DROPPED = "vn.minh.evidence.evidence.dropped.v1";

    @Inject
    Shelves shelves;

    @Inject
    MovableClock clock;

    @Inject
    DropUnconfirmed drop;

    @Inject
    TidyQuarantine tidy;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void whatNobodyConfirmedInADayIsDroppedAndItsBytesRemoved() throws Throwable {
        var bytes = Samples.pdf("forgotten");
        var forgotten = Desk.OURS.announced(bytes);
        forgotten.upload(bytes);

        try (var _ = clock.ahead(Duration.ofHours(25))) {
            dropUnconfirmed();
        }
        try (var _ = clock.ahead(Duration.ofHours(26))) {
            tidyQuarantine();
        }

        Desk.OURS.read(forgotten.id()).body("state", equalTo("DROPPED"));
        assertThat(shelves.hasUpload(forgotten.id())).isFalse();
        told.onlyEver(EvidenceEvent.TOPIC, forgotten.id().toString(), ANNOUNCED, DROPPED);
    }

    @Test
    void whatMayStillComeIsLeftAlone() throws Throwable {
        var waiting = Desk.OURS.announced(Samples.pdf("tomorrow"));

        try (var _ = clock.ahead(Duration.ofHours(23))) {
            dropUnconfirmed();
        }

        Desk.OURS.read(waiting.id()).body("state", equalTo("ANNOUNCED"));
    }

    /** An upload address outlives the confirmation by minutes: what comes late is removed when it has run out. */
    @Test
    void anUploadAfterTheConfirmationIsRemovedAndWhatIsKeptStays() throws Throwable {
        var bytes = Samples.pdf("twice");
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);
        Desk.OURS.confirm(announced.id(), 1).statusCode(200);
        announced.upload(bytes);
        tidyQuarantine();
        assertThat(shelves.hasUpload(announced.id())).isTrue();

        try (var _ = clock.ahead(Duration.ofMinutes(16))) {
            tidyQuarantine();
        }

        assertThat(shelves.hasUpload(announced.id())).isFalse();
        Desk.OURS.download(announced.id()).statusCode(200);
    }

    @Test
    void partsOfAnUploadThatNobodyConfirmedAreRemoved() throws Throwable {
        var film = Film.ofMegabytes(17, 50);
        var forgotten = LargeDesk.OURS.announced(film);
        LargeDesk.send(film, forgotten.part(1));
        var upload = upload(forgotten.id());

        try (var _ = clock.ahead(Duration.ofHours(25))) {
            dropUnconfirmed();
        }
        try (var _ = clock.ahead(Duration.ofHours(26))) {
            tidyQuarantine();
        }

        assertThat(shelves.openUploads()).doesNotContain(upload);
    }

    /** A process may die between the store's answer and the record. */
    @Test
    void anUploadInPartsThatNoAttemptNamesIsGivenUpAndOthersGoOn() throws Throwable {
        var film = Film.ofMegabytes(17, 51);
        var waiting = LargeDesk.OURS.announced(film);
        LargeDesk.send(film, waiting.part(1));
        var orphan = shelves.begin("nobody.1");
        tidyQuarantine();
        assertThat(shelves.openUploads()).contains(orphan);

        try (var _ = clock.ahead(Duration.ofMinutes(16))) {
            tidyQuarantine();
        }

        assertThat(shelves.openUploads()).doesNotContain(orphan).contains(upload(waiting.id()));
        assertThat(LargeDesk.OURS.anew(waiting.id()).done()).containsExactly(1);
    }

    private String upload(UUID id) {
        return shelves.ask("select upload_id from attempt where evidence_id = '%s'".formatted(id))
                .getFirst();
    }

    private void dropUnconfirmed() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> drop.handle(new DropUnconfirmed.Command()));
    }

    private void tidyQuarantine() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> tidy.handle(new TidyQuarantine.Command()));
    }
}
