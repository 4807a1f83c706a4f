package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where traces are sent as long as this JVM lives: OTLP over HTTP, read only as far as a test needs it. In its protobuf
 * names are readable text and ids are their bytes; a batch is one service's. It keeps what comes while somebody listens.
 */
final class Collector {

    private final Queue<String> batches = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile boolean isHeard;

    private Collector(HttpServer server) {
        this.server = server;
    }

    static Collector open() throws IOException {
        var collector = new Collector(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
        collector.server.createContext("/v1/traces", collector::take);
        collector.server.start();
        return collector;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From here on, until it is closed. */
    AutoCloseable listen() {
        batches.clear();
        isHeard = true;
        return () -> isHeard = false;
    }

    /** Those of the services that told of a span of this trace. */
    Set<String> whoTold(String trace, List<String> services) {
        return services.stream()
                .filter(service -> batchesOf(trace).anyMatch(batch -> batch.contains(named(service))))
                .collect(Collectors.toSet());
    }

    /** Whether a span of this trace has such a name. */
    boolean hasSpan(String trace, String name) {
        return batchesOf(trace).anyMatch(batch -> batch.contains(name));
    }

    /** Whether anything that was kept holds this text. */
    boolean mentions(String text) {
        var bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
        return batches.stream().anyMatch(batch -> batch.contains(bytes));
    }

    private Stream<String> batchesOf(String trace) {
        var id = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
        return batches.stream().filter(batch -> batch.contains(id));
    }

    /** As protobuf writes {@code service.name = service}: the key, then the value in its message, each with its length. */
    private static String named(String service) {
        var length = service.length();
        return "service.name" + (char) 0x12 + (char) (length + 2) + (char) 0x0a + (char) length + service;
    }

    private void take(HttpExchange exchange) throws IOException {
        var batch = exchange.getRequestBody().readAllBytes();
        if (isHeard) {
            batches.add(new String(batch, ISO_8859_1));
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
