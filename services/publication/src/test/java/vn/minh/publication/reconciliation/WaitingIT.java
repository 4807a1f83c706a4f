package vn.minh.publication.reconciliation;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.ReconciliationEvent;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.publication.HandClock;
import vn.minh.publication.reconciliation.events.DifferenceGauge;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** A sector database that is silent or answers nonsense, and a clock that asks by itself. */
@QuarkusTest
@RealServers(database = "publication")
class WaitingIT {

    private static final String PATH = "/api/v1/reconciliations";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    HandClock clock;

    @Inject
    StartDaily daily;

    @Inject
    DifferenceGauge gauge;

    @Inject
    SomeCity city;

    @Test
    void waitingForAnAnswerHasAnEnd() {
        var held = city.accepted(1);
        var id = city.start();
        clock.forward(Duration.ofMinutes(11));
        city.eventually(id, "LAPSED").body("lapsedAt", notNullValue());

        city.answer(id, held);

        told.onlyEver(
                ReconciliationEvent.TOPIC,
                id.toString(),
                "vn.minh.publication.reconciliation.started.v1",
                "vn.minh.publication.reconciliation.lapsed.v1");
        city.look(id).body("state", equalTo("LAPSED"));
    }

    @Test
    void anAnswerThatDoesNotAddUpIsSaidAndAnotherIsWaitedFor() {
        var held = city.accepted(2);
        var id = city.start();
        tell.that(withoutLines(city.inventory(id, held, 5).getFirst()), 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> city.look(id).extract().path("problem") != null);
        city.look(id).body("state", equalTo("STARTED")).body("problem", containsString("không cộng thành"));

        city.answer(id, held);

        city.eventually(id, "COMPARED").body("differences", equalTo(0)).body("problem", nullValue());
    }

    @Test
    void anAnswerToAnotherQuestionIsSaidAndNotKept() {
        city.accepted(1);
        var id = city.start();
        var other = SomeInventory.of(id, "HN-ELSEWHERE", "4725", "2025-2026", clock.instant(), List.of(), 5);

        tell.that(other.getFirst(), 1);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> city.look(id).extract().path("problem") != null);
        city.look(id).body("state", equalTo("STARTED")).body("problem", containsString("HN-ELSEWHERE"));
    }

    @Test
    void aPartThatIsNoneIsSaidAndNotKept() {
        var held = city.accepted(1);
        var id = city.start();
        var sound = city.inventory(id, held, 5).getFirst();

        tell.that(as(sound, 2, 1), 1);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> city.look(id).extract().path("problem") != null);
        city.look(id).body("state", equalTo("STARTED")).body("problem", containsString("phần 2/1"));
        tell.that(as(sound, 1, 4_001), 1);
        city.answer(id, held);
        city.eventually(id, "COMPARED").body("differences", equalTo(0));
    }

    @Test
    void ofSeveralClocksThatStrikeAtOnceOneAsks() throws InterruptedException {
        city.accepted(1);
        var day = LocalDate.parse("2026-06-03");

        try (var clocks = newVirtualThreadPerTaskExecutor()) {
            clocks.invokeAll(Collections.nCopies(3, () -> {
                asked(day);
                return day;
            }));
        }

        city.officer().get(PATH).then().body("items", hasSize(1));
    }

    @Test
    void ofSeveralWhoAskAtOnceOneIsAnsweredAndTheOthersAreTold() throws InterruptedException {
        city.accepted(1);
        Callable<Integer> question = () -> city.officer()
                .contentType("application/json")
                .body(city.question())
                .post(PATH)
                .statusCode();

        List<Integer> answers;
        try (var clients = newVirtualThreadPerTaskExecutor()) {
            answers = clients.invokeAll(Collections.nCopies(4, question)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void theClockAsksOncePerDay() {
        var held = city.accepted(1);
        var day = LocalDate.parse("2026-06-01");
        asked(day);
        var id = UUID.fromString(city.officer()
                .get(PATH)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id"));
        city.answer(id, held);
        city.eventually(id, "COMPARED").body("byClock", equalTo(true));

        asked(day);

        city.officer().get(PATH).then().body("items", hasSize(1));
        asked(day.plusDays(1));
        city.officer().get(PATH).then().body("items", hasSize(2));
    }

    @Test
    void whoWatchesTheHouseSeesTheDifferences() throws Throwable {
        city.accepted(1);
        city.compared(List.of());

        VertxContextSupport.subscribeAndAwait(gauge::read);

        assertThat(Metrics.page().lines())
                .anyMatch(line -> line.startsWith("minh_reconciliation_differences{")
                        && line.contains(city.department)
                        && line.endsWith(" 1.0"));
    }

    private void asked(LocalDate day) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> daily.handle(new StartDaily.Command(day)));
        } catch (Throwable trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static SectorInventoryReportedV1 withoutLines(SectorInventoryReportedV1 part) {
        return with(part, 1, 1, List.of());
    }

    private static SectorInventoryReportedV1 as(SectorInventoryReportedV1 part, int number, int of) {
        return with(part, number, of, part.lines());
    }

    private static SectorInventoryReportedV1 with(
            SectorInventoryReportedV1 part, int number, int of, List<SectorInventoryReportedV1.Line> lines) {
        return new SectorInventoryReportedV1(
                part.inventoryId(),
                part.department(),
                part.setCode(),
                part.schoolYear(),
                number,
                of,
                part.sums(),
                lines,
                part.takenAt());
    }
}
