package vn.minh.publication.exchange;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** Making the import workbook: what it takes up, and what becomes of it if nobody answers. */
@QuarkusTest
@RealServers(database = "publication")
@WithTestResource(value = FileCities.class, scope = TestResourceScope.GLOBAL)
class SectorFileIT {

    private static final Duration PAST_THE_DEADLINE = Duration.ofDays(15);

    @Inject
    Tell tell;

    @Inject
    Told told;

    @Inject
    HandClock clock;

    private final String city = FileCities.another();
    private final Counter counter = new Counter(city);

    @Test
    void whatWaitsBecomesOneFileAndIsTherebySent() {
        var first = approved();
        var second = recognisedAndRevoked();

        var made = counter.asksForFile();

        made.statusCode(201)
                .header("Location", equalTo(Counter.PATH + "/" + made.extract().path("id")))
                .body("number", equalTo(1))
                .body("title", containsString("1/"))
                .body("target", equalTo("by-hand"))
                .body("records", equalTo(2))
                .body("open", equalTo(2))
                .body("accepted", equalTo(0));
        var sent = counter.delivery(first.ownRecord());
        assertThat(sent.getString("state")).isEqualTo("SENT");
        assertThat(sent.getInt("attempt")).isEqualTo(1);
        assertThat(Duration.between(Instant.parse(sent.getString("since")), Instant.parse(sent.getString("due"))))
                .isEqualTo(Duration.ofDays(14));
        assertThat(counter.state(second.recognisedRecord())).isEqualTo("SENT");
        told.eventually(
                DeliveryEvent.TOPIC,
                sent.getString("id"),
                "vn.minh.publication.delivery.queued.v1",
                "vn.minh.publication.delivery.sent.v1");
        told.onlyEver(SectorUpdateEvent.TOPIC, first.ownRecord());
    }

    @Test
    void nothingToSendIsSaidAndTakesNoNumber() {
        counter.asksForFile()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("Không có kết quả nào đang chờ gửi"));
        approved();
        counter.makesFile();
        counter.asksForFile().statusCode(409);
        approved();

        counter.asksForFile().statusCode(201).body("number", equalTo(2));

        counter.officer()
                .get(Counter.PATH + "?department=" + city + "&size=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(2));
    }

    @Test
    void theWorkbookStaysTheSameWhateverBecomesOfItsRecords() {
        var school = approved();
        var revoked = recognisedAndRevoked();
        var file = counter.makesFile();
        var before = counter.takesAlong(file);
        tell.that(school.approved(2), 2);
        counter.eventually(school.ownRecord(), 2, "PENDING");

        var after = counter.takesAlong(file);

        assertThat(after.read(school.ownRecord()))
                .isEqualTo(before.read(school.ownRecord()))
                .containsEntry("Bản sửa", "1");
        assertThat(after.read(revoked.recognisedRecord()))
                .isEqualTo(before.read(revoked.recognisedRecord()))
                .containsEntry("Thao tác", "THU HỒI")
                .containsEntry("Bản sửa", "2");
    }

    @Test
    void whatNobodyAnsweredStandsInTheNextFileAgain() {
        var school = approved();
        var first = counter.makesFile();
        clock.forward(PAST_THE_DEADLINE);
        counter.eventually(school.ownRecord(), 1, "RETRYING");
        clock.forward(Duration.ofSeconds(6));

        var second = counter.makesFile();

        assertThat(counter.delivery(school.ownRecord()).getInt("attempt")).isEqualTo(2);
        counter.looksAt(first).body("replaced", equalTo(1)).body("open", equalTo(0));
        counter.bringsBack(second, counter.takesAlong(second).taken(school.ownRecord(), "BN-1"))
                .statusCode(200)
                .body("accepted", equalTo(1));
        counter.looksAt(first).body("accepted", equalTo(1)).body("replaced", equalTo(0));
    }

    @Test
    void whatWasToldInVainTooOftenIsParkedForAPerson() {
        var school = approved();
        counter.makesFile();
        attemptsOf(school.ownRecord(), 8);
        clock.forward(PAST_THE_DEADLINE);
        counter.eventually(school.ownRecord(), 1, "RETRYING");
        clock.forward(Duration.ofMinutes(11));

        counter.eventually(school.ownRecord(), 1, "PARKED");

        counter.asksForFile().statusCode(409);
        counter.moves(school.ownRecord(), "retry");
        counter.asksForFile().statusCode(201).body("records", equalTo(1));
    }

    @Test
    void oneOfFourAtOnceMakesTheFile() throws InterruptedException {
        approved();
        Callable<Integer> asking = () -> counter.asksForFile().extract().statusCode();

        List<Integer> answers;
        try (var people = newVirtualThreadPerTaskExecutor()) {
            answers = people.invokeAll(nCopies(4, asking)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void theSameKeyTwiceIsOneFile() {
        approved();
        var key = UUID.randomUUID().toString();
        String id = counter.asksForFile(counter.officer().header("Idempotency-Key", key))
                .statusCode(201)
                .extract()
                .path("id");

        counter.asksForFile(counter.officer().header("Idempotency-Key", key))
                .statusCode(201)
                .body("id", equalTo(id));
    }

    private SomeSchool approved() {
        var school = SomeSchool.in(city);
        tell.that(school.approved(1), 1);
        counter.eventually(school.ownRecord(), 1, "PENDING");
        return school;
    }

    private SomeSchool recognisedAndRevoked() {
        var school = SomeSchool.in(city);
        tell.that(school.recognised(), 1);
        tell.that(school.revoked(school.recognised()), 2);
        counter.eventually(school.recognisedRecord(), 2, "PENDING");
        return school;
    }

    private static void attemptsOf(String recordKey, int attempts) {
        try (var connection = Postgres.asOwner("publication").getConnection();
                var update = connection.prepareStatement("update delivery set attempt = ? where record_key = ?")) {
            update.setInt(1, attempts);
            update.setString(2, recordKey);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
