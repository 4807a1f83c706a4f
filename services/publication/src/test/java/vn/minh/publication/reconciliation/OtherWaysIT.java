package vn.minh.publication.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.publication.HandClock;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.SectorCities;
import vn.minh.testing.RealServers;

/** A city that is asked over HTTP, and one that is not asked at all. */
@QuarkusTest
@RealServers(database = "publication")
@WithTestResource(value = SectorCities.class, scope = TestResourceScope.GLOBAL)
class OtherWaysIT {

    private static final String BY_HTTP = "H9";
    private static final String BY_FILE = "F1";
    private static final String PATH = "/api/v1/reconciliations";

    @Inject
    SomeCity any;

    @Inject
    HandClock clock;

    @Inject
    StartDaily daily;

    @ConfigProperty(name = "minh.test.sector-port")
    int port;

    private final Map<String, Entry> held = new ConcurrentHashMap<>();
    private volatile boolean answers;

    @Test
    void aSectorDatabaseThatIsAwayIsAskedAgainUntilItAnswers() throws IOException {
        var city = any.called(BY_HTTP);
        var there = listen(city);
        try {
            var gone = SomeSchool.any();
            var kept = SomeSchool.any();
            city.queue(gone, 1);
            city.queue(kept, 1);
            city.awaitAccepted(gone);
            city.awaitAccepted(kept);
            held.remove(gone.ownRecord());
            var id = city.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> city.look(id).extract().path("problem") != null);
            city.look(id).body("problem", containsString("trả lời mã 503")).body("way", equalTo("HTTP"));

            answers = true;
            clock.forward(Duration.ofSeconds(16));

            city.eventually(id, "COMPARED").body("differences", equalTo(1));
            city.repair(id).body("repaired", equalTo(1));
            await().atMost(Duration.ofSeconds(60)).until(() -> held.size() == 2);
            assertThat(held.values()).extracting(Entry::revision).containsOnly(1);
        } finally {
            there.stop(0);
        }
    }

    @Test
    void whoGoesByFileIsNotAskedAndTheClockLeavesItToAPerson() throws Throwable {
        var city = any.called(BY_FILE);
        city.queue(SomeSchool.any(), 1);
        var id = await().atMost(Duration.ofSeconds(60)).until(() -> startedOrNull(city), started -> started != null);
        city.look(id).body("way", equalTo("FILE")).body("state", equalTo("STARTED"));

        VertxContextSupport.subscribeAndAwait(
                () -> daily.handle(new StartDaily.Command(LocalDate.parse("2026-07-01"))));

        city.officer().get(PATH).then().body("items", hasSize(1));
    }

    /** Nothing to compare until the approval was heard. */
    private static @Nullable UUID startedOrNull(SomeCity city) {
        var answer = city.officer()
                .contentType("application/json")
                .body(city.question())
                .post(PATH);
        return answer.statusCode() == 201 ? UUID.fromString(answer.path("id")) : null;
    }

    private HttpServer listen(SomeCity city) throws IOException {
        var there = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        there.setExecutor(task -> Thread.ofVirtual().start(task));
        there.createContext("/h9/records/", exchange -> {
            var told = Wire.mapper().readValue(exchange.getRequestBody(), SectorRecordUpdatedV1.class);
            held.put(told.recordKey(), SomeCity.entry(told));
            say(
                    exchange,
                    200,
                    new SectorReceiptIssuedV1(
                            told.recordKey(), told.revision(), true, "H-1", null, null, clock.instant()));
        });
        there.createContext("/h9/inventory", exchange -> {
            var id = UUID.fromString(exchange.getRequestURI().getQuery().replaceAll(".*inventory=", ""));
            say(exchange, answers ? 200 : 503, city.inventory(id, List.copyOf(held.values()), 1));
        });
        there.start();
        return there;
    }

    private static void say(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = Wire.mapper().writeValueAsString(body).getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
