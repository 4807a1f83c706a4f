package vn.minh.publication.reconciliation.sectordb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Target;
import vn.minh.publication.delivery.Targets;
import vn.minh.publication.delivery.Way;
import vn.minh.publication.reconciliation.Desk;
import vn.minh.publication.reconciliation.Reconciliation;
import vn.minh.publication.reconciliation.ReconciliationState.Started;

/** A sector database that is asked over HTTP: a real server that says whatever a test likes. */
class HttpInventoriesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Reconciliation STARTED = new Reconciliation(
            new Reconciliation.Id(UUID.randomUUID()),
            new Scope("csdl", "HN", "4725", "2025-2026"),
            Way.HTTP,
            "officer",
            null,
            NOW,
            new Started(NOW),
            1);

    private interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private final LinkedBlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private Reply reply = exchange -> say(exchange, 500, "");
    private URI url = URI.create("http://127.0.0.1");
    private @Nullable HttpServer server;
    private @Nullable HttpInventories inventories;

    @BeforeEach
    void open() throws IOException {
        var there = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        there.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            reply.to(exchange);
        });
        there.setExecutor(task -> Thread.ofVirtual().start(task));
        there.start();
        server = there;
        url = URI.create("http://127.0.0.1:" + there.getAddress().getPort() + "/sector/");
        inventories = asking(url, Duration.ofSeconds(20));
    }

    private static HttpInventories asking(URI url, Duration patience) {
        return new HttpInventories(
                new One(new Target("csdl", Way.HTTP, url, "secret")), new Here(), Duration.ofSeconds(20), patience);
    }

    @AfterEach
    void close() {
        over.countDown();
        requireNonNull(inventories).close();
        requireNonNull(server).stop(0);
    }

    @Test
    void theQuestionNamesTheScopeAndTheAnswerIsItsParts() {
        var part = part(STARTED.id().value());
        reply = exchange -> say(exchange, 200, json(List.of(part)));

        var parts = fetch(inventories);

        assertThat(parts).containsExactly(part);
        assertThat(asked)
                .containsExactly("/sector/inventory?department=HN&set=4725&schoolYear=2025-2026&inventory="
                        + STARTED.id().value() + " Bearer secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 401, 404, 429, 500, 503})
    void anythingButAnAnswerIsSaidInPlainWords(int status) {
        reply = exchange -> say(exchange, status, "");

        assertThat(refusal(inventories)).contains("CSDL ngành trả lời mã " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[{}]", "<html>", "[null]", "null"})
    void garbageIsNoAnswer(String body) {
        reply = exchange -> say(exchange, 200, body);

        assertThat(refusal(inventories)).contains("không đọc được");
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        reply = exchange -> say(exchange, 200, json(List.of(part(UUID.randomUUID()))));

        assertThat(refusal(inventories)).contains("không được hỏi");
    }

    @Test
    void silenceHasAnEndAlsoInTheMiddleOfAnAnswer() {
        reply = exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            waitUntilOver();
        };

        var impatient = asking(url, Duration.ofMillis(300));

        assertThat(refusal(impatient)).contains("không trả lời");
    }

    private void waitUntilOver() {
        try {
            over.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<SectorInventoryReportedV1> fetch(@Nullable HttpInventories asking) {
        return requireNonNull(asking).fetch(STARTED).await().indefinitely();
    }

    private static String refusal(@Nullable HttpInventories asking) {
        var refused = catchThrowableOfType(Rejected.class, () -> fetch(asking));
        return ((Unavailable) refused.reason()).why();
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String json(Object parts) {
        try {
            return Wire.mapper().writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SectorInventoryReportedV1 part(UUID id) {
        return new SectorInventoryReportedV1(id, "HN", "4725", "2025-2026", 1, 1, List.of(), List.of(), NOW);
    }

    private record One(Target target) implements Targets {

        @Override
        public Target of(String department) {
            return target;
        }

        @Override
        public Optional<Target> named(String name) {
            return Optional.of(target);
        }

        @Override
        public List<Target> all() {
            return List.of(target);
        }
    }

    private static final class Here implements Desk {

        @Override
        public <T> Uni<T> reckon(Callable<T> work) {
            return Uni.createFrom().item(() -> {
                try {
                    return work.call();
                } catch (RuntimeException refused) {
                    throw refused;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
