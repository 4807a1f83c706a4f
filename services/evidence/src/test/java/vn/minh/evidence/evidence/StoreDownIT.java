package vn.minh.evidence.evidence;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Store;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class StoreDownIT {

    private static final String OPEN_FOR_HALF_A_SECOND = """
            select query from pg_stat_activity where usename = 'evidence_app' and state like 'idle in transaction%'
            and xact_start < clock_timestamp() - interval '500 milliseconds'""";

    @Inject
    Shelves shelves;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void announcingSaysSoWithinSecondsAndNothingIsRecorded() {
        var before = shelves.traces();
        var begun = System.nanoTime();

        Store.pause();
        try {
            var answer = Desk.OURS.announce(Samples.draft(Samples.pdf("down")));

            answer.statusCode(503).body("detail", containsString("Kho lưu tệp"));
        } finally {
            Store.resume();
        }

        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
        assertThat(shelves.traces()).isEqualTo(before);
    }

    @Test
    void confirmingSaysSoWithinSecondsAndGoesOnAfterwards() {
        var bytes = Samples.pdf("down and up");
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);
        var before = shelves.traces();

        Store.pause();
        try {
            Desk.OURS.confirm(announced.id(), 1, "down-1").statusCode(503).time(lessThan(20_000L));
            assertThat(shelves.traces()).isEqualTo(before);
        } finally {
            Store.resume();
        }

        Desk.OURS.confirm(announced.id(), 1, "down-1").statusCode(200).body("state", equalTo("STORED"));
    }

    @Test
    void noTransactionIsOpenWhileTheStoreIsAskedForBytes() throws Exception {
        var bytes = Samples.pdf("slow");
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);

        try (var clients = newVirtualThreadPerTaskExecutor()) {
            Store.pause();
            try {
                var confirmation = clients.submit(
                        () -> Desk.OURS.confirm(announced.id(), 1).extract().statusCode());

                while (!confirmation.isDone()) {
                    assertThat(shelves.askAsApplication(OPEN_FOR_HALF_A_SECOND)).isEmpty();
                }
                assertThat(confirmation.get()).isEqualTo(503);
            } finally {
                Store.resume();
            }
        }
    }

    @Test
    void aTransactionThatStaysOpenWouldBeSeen() throws SQLException {
        try (var connection = Postgres.asApplication("evidence").getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);

            statement.execute("select 1");

            await().untilAsserted(() ->
                    assertThat(shelves.askAsApplication(OPEN_FOR_HALF_A_SECOND)).containsExactly("select 1"));
        }
    }

    @Test
    void aLargeUploadGoesOnAfterTheStoreWasAway() {
        var film = Film.ofMegabytes(17, 40);
        var plan = LargeDesk.OURS.announced(film);
        LargeDesk.send(film, plan.part(1));
        var before = shelves.traces();

        Store.pause();
        try {
            // What is known without the store is still read; the way for the bytes comes back with it.
            Desk.OURS
                    .read(plan.id())
                    .statusCode(200)
                    .body("upload", nullValue())
                    .time(lessThan(20_000L));
            Desk.OURS.confirm(plan.id(), 1).statusCode(503).time(lessThan(20_000L));
            assertThat(shelves.traces()).isEqualTo(before);
        } finally {
            Store.resume();
        }

        var anew = LargeDesk.OURS.anew(plan.id());
        assertThat(anew.done()).containsExactly(1);
        anew.parts().forEach(part -> LargeDesk.send(film, part));
        LargeUploadIT.confirmed(LargeDesk.OURS, plan.id());
    }

    @Test
    void aLargeAnnouncementLeavesNothingWhenTheStoreIsAway() {
        var film = Film.ofMegabytes(17, 41);
        var before = shelves.traces();
        var open = shelves.openUploads();

        Store.pause();
        try {
            Desk.OURS.announce(LargeDesk.draft(film)).statusCode(503).time(lessThan(20_000L));
        } finally {
            Store.resume();
        }

        assertThat(shelves.traces()).isEqualTo(before);
        assertThat(shelves.openUploads()).isEqualTo(open);
    }

    /** The file is here and looked at; when it is to be kept, there is no store. */
    @Test
    void aLookThatLosesTheStoreRecordsNothingAndIsDoneAgain() throws Exception {
        var bytes = Samples.pdf("lost");
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);

        try (var held = SlowInspections.hold()) {
            Desk.OURS.confirm(announced.id(), 1).statusCode(202);
            Store.pause();
            held.close();
            await().until(() -> Desk.OURS.read(announced.id()).extract().path("checking") == null);
            Desk.OURS.read(announced.id()).body("state", equalTo("ANNOUNCED"));
        } finally {
            Store.resume();
        }

        Desk.OURS.confirm(announced.id(), 1).statusCode(200).body("state", equalTo("STORED"));
    }
}
