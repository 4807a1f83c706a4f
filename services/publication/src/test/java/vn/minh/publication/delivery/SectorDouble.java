package vn.minh.publication.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;

/** A sector database that speaks HTTP and does as a test says; without a word it takes everything. */
final class SectorDouble implements AutoCloseable {

    /** What it does with one request. */
    interface Reply {
        void to(HttpExchange exchange, JsonNode record) throws IOException;
    }

    record Asked(
            String method,
            String path,
            @Nullable String token,
            @Nullable String type,
            String body) {}

    static final Reply TAKE = (exchange, record) ->
            send(exchange, 200, """
            {"recordKey": "%s", "revision": %d, "accepted": true, "receipt": "HTTP-%d", "issuedAt": "%s"}""".formatted(key(record), revision(record), revision(record), "2026-06-01T02:00:00Z"));

    static final Reply LOSE_THE_ANSWER = (exchange, _) -> exchange.close();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Queue<Reply>> said = new ConcurrentHashMap<>();
    private final Map<String, List<Asked>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger mostInside = new AtomicInteger();

    SectorDouble(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 64);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What it does with the next requests of a city, in this order. */
    void says(String city, Reply... replies) {
        said.computeIfAbsent(city, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(replies));
    }

    List<Asked> asked(String city) {
        return asked.getOrDefault(city, List.of());
    }

    List<Asked> eventuallyAsked(String city, int times) {
        await().atMost(Duration.ofSeconds(60)).until(() -> asked(city).size() >= times);
        return asked(city);
    }

    /** How many were inside at once at most. */
    int mostInside() {
        return mostInside.get();
    }

    static Reply status(int status, String body) {
        return (exchange, _) -> send(exchange, status, body);
    }

    static Reply busy(int status, String retryAfter) {
        return (exchange, _) -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            send(exchange, status, "");
        };
    }

    static Reply refuse(int status, String reason) {
        return (exchange, record) -> send(exchange, status, """
                {"recordKey": "%s", "revision": %d, "accepted": false, "reason": "%s", "detail": "Vì sao.",
                 "issuedAt": "2026-06-01T02:00:00Z"}""".formatted(key(record), revision(record), reason));
    }

    static Reply after(Duration pause, Reply then) {
        return (exchange, record) -> {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            then.to(exchange, record);
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try (exchange) {
            var path = exchange.getRequestURI().getRawPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var city = path.split("/", -1)[1].toUpperCase(Locale.ROOT);
            var headers = exchange.getRequestHeaders();
            asked.computeIfAbsent(city, _ -> new CopyOnWriteArrayList<>())
                    .add(new Asked(
                            exchange.getRequestMethod(),
                            path,
                            headers.getFirst("Authorization"),
                            headers.getFirst("Minh-Event-Type"),
                            body));
            var replies = said.get(city);
            var reply = replies == null ? null : replies.poll();
            (reply == null ? TAKE : reply).to(exchange, Wire.mapper().readTree(body));
        } finally {
            inside.decrementAndGet();
        }
    }

    private static String key(JsonNode record) {
        return record.get("recordKey").asText();
    }

    private static int revision(JsonNode record) {
        return record.get("revision").asInt();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
