package vn.minh.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The other services, saying what a test lets them say, and remembering what they were asked. */
final class Neighbours {

    /** @param path with the service in front and without its query: {@code /review/api/v1/external-reviews} */
    record Asked(
            String method,
            String path,
            @Nullable String query,
            @Nullable String token,
            @Nullable String ifMatch,
            @Nullable String key,
            String body) {}

    private record Said(int status, String body) {}

    private static final int SILENT = 0;
    private static final Map<String, Said> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<String, HttpHandler> PLAYED = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static @Nullable HttpServer server;

    private Neighbours() {}

    /** They know nothing and nobody has asked them anything. */
    static synchronized void fresh() {
        ANSWERS.clear();
        PLAYED.clear();
        ASKED.clear();
        if (server == null) {
            server = started();
        }
    }

    static void say(String method, String path, int status, String body) {
        ANSWERS.put(method + " " + path, new Said(status, body));
    }

    /** @param path with its query: only for exactly this question; without: for every other */
    static void say(String path, String body) {
        say("GET", path, 200, body);
    }

    static void refuse(String method, String path, int status, String title, String detail, String next) {
        say(method, path, status, """
                {"type":"https://minh.example/problems/x","title":"%s","status":%d,"detail":"%s","next":"%s","instance":"/x"}""".formatted(title, status, detail, next));
    }

    /** Everything below a path is answered by somebody who remembers what was asked before. */
    static void play(String below, HttpHandler by) {
        PLAYED.put(below, by);
    }

    /** Hangs up on whoever asks. */
    static void fallSilent(String method, String path) {
        say(method, path, SILENT, "");
    }

    static List<Asked> asked(String method, String path) {
        return ASKED.stream()
                .filter(asked -> asked.method().equals(method) && asked.path().equals(path))
                .toList();
    }

    private static void answer(HttpExchange http) throws IOException {
        var path = http.getRequestURI().getPath();
        var player = PLAYED.entrySet().stream()
                .filter(played -> path.startsWith(played.getKey()))
                .findFirst();
        if (player.isPresent()) {
            player.get().getValue().handle(http);
            return;
        }
        var headers = http.getRequestHeaders();
        ASKED.add(new Asked(
                http.getRequestMethod(),
                path,
                http.getRequestURI().getQuery(),
                headers.getFirst("Authorization"),
                headers.getFirst("If-Match"),
                headers.getFirst("Idempotency-Key"),
                new String(http.getRequestBody().readAllBytes(), UTF_8)));
        var said = ANSWERS.getOrDefault(
                http.getRequestMethod() + " " + http.getRequestURI(),
                ANSWERS.getOrDefault(http.getRequestMethod() + " " + path, new Said(404, """
                {"title":"Không tìm thấy","status":404,"detail":"Không có dữ liệu này, hoặc không thuộc phạm vi của bạn.",\
                "next":"Kiểm tra lại đường dẫn hoặc mã."}""")));
        if (said.status() != SILENT) {
            var bytes = said.body().getBytes(UTF_8);
            http.getResponseHeaders().set("Content-Type", "application/json");
            http.getResponseHeaders().set("ETag", "\"3\"");
            http.sendResponseHeaders(said.status(), bytes.length);
            http.getResponseBody().write(bytes);
        }
        http.close();
    }

    private static HttpServer started() {
        var address = URI.create(ConfigProvider.getConfig().getValue("minh.assessment.url", String.class));
        try {
            var started =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", Neighbours::answer);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
