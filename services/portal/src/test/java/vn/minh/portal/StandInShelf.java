package vn.minh.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.minh.contracts.Wire;

/** A shelf and its store that take bytes for real: announced, sent in parts, confirmed. */
final class StandInShelf {

    static final int PART = 1024 * 1024;
    /** So many parts a plan names at most. */
    private static final int AT_ONCE = 4;

    static final int LARGEST = 30 * PART;

    /** Asked for here: a thread that answers does not know the settings of the test. */
    private final String store = ConfigProvider.getConfig().getValue("minh.s3.public-endpoint", String.class);

    private final Map<UUID, Announced> pieces = new ConcurrentHashMap<>();
    private final Set<Integer> broken = ConcurrentHashMap.newKeySet();
    private final List<Integer> sent = new CopyOnWriteArrayList<>();
    private volatile boolean looksOnce;

    private static final class Announced {

        private final UUID id = UUID.randomUUID();
        private final JsonNode said;
        private final Map<Integer, byte[]> parts = new ConcurrentSkipListMap<>();
        private volatile String state = "ANNOUNCED";

        private Announced(JsonNode said) {
            this.said = said;
        }
    }

    void open() {
        Neighbours.play(Said.EVIDENCE, this::api);
        Neighbours.play("/store", this::store);
    }

    /** The line breaks whenever this part comes, until it is mended. */
    void breakAt(int part) {
        broken.add(part);
    }

    void mend() {
        broken.clear();
    }

    /** The first confirmation only begins to look. */
    void looksLong() {
        looksOnce = true;
    }

    /** Numbers of the parts that arrived, in their order. */
    List<Integer> sent() {
        return sent;
    }

    String titleOfLast() {
        return pieces.values().iterator().next().said.path("title").asText();
    }

    byte[] content() {
        return bytes(pieces.values().iterator().next());
    }

    boolean isKept() {
        return pieces.values().stream().anyMatch(piece -> piece.state.equals("STORED"));
    }

    int size() {
        return pieces.size();
    }

    private void api(HttpExchange http) throws IOException {
        var path = http.getRequestURI().getPath().substring(Said.EVIDENCE.length());
        if (http.getRequestMethod().equals("POST")) {
            var piece = new Announced(Wire.mapper().readTree(http.getRequestBody()));
            pieces.put(piece.id, piece);
            answer(http, 201, view(piece));
        } else if (path.equals("/limits")) {
            answer(http, 200, Said.limits().replace("209715200", Integer.toString(LARGEST)));
        } else if (path.isEmpty()) {
            var query = String.valueOf(http.getRequestURI().getQuery());
            answer(
                    http,
                    200,
                    pieces.values().stream()
                            .filter(piece ->
                                    query.contains(piece.said.path("sha256").asText()))
                            .map(this::view)
                            .collect(Collectors.joining(",", "{\"items\":[", "]}")));
        } else {
            one(http, path);
        }
    }

    private void one(HttpExchange http, String path) throws IOException {
        var piece = piece(path.substring(1, 37));
        if (path.endsWith("/confirmation") && looksOnce) {
            looksOnce = false;
            answer(http, 202, view(piece));
            return;
        }
        if (path.endsWith("/confirmation")) {
            piece.state = sum(bytes(piece)).equals(piece.said.path("sha256").asText()) ? "STORED" : "REFUSED";
        }
        answer(http, 200, view(piece));
    }

    private Announced piece(String id) {
        return Objects.requireNonNull(pieces.get(UUID.fromString(id)), id);
    }

    private String view(Announced piece) {
        var said = piece.said;
        return """
                {"id":"%s","unit":"HN-THCS-VINH-QUYNH","criterion":"1.3","title":%s,"fileName":%s,"size":%d,
                "sha256":"%s","mediaType":"application/pdf","content":"FILE","state":"%s",%s
                "announcedBy":"council-1","announcedAt":"2026-11-21T02:30:00Z"%s}""".formatted(
                        piece.id,
                        said.path("title"),
                        said.path("fileName"),
                        said.path("size").asLong(),
                        said.path("sha256").asText(),
                        piece.state,
                        piece.state.equals("STORED") ? "\"code\":\"MC.1.3.07\",\"version\":1," : "",
                        piece.state.equals("ANNOUNCED") ? ",\"upload\":" + plan(piece) : "");
    }

    private String plan(Announced piece) {
        long size = piece.said.path("size").asLong();
        return IntStream.rangeClosed(1, (int) ((size + PART - 1) / PART))
                .filter(number -> !piece.parts.containsKey(number))
                .limit(AT_ONCE)
                .mapToObj(number -> """
                        {"number":%d,"from":%d,"length":%d,"url":"%s/%s/%d",
                        "headers":{"Content-Length":"1","Content-Type":"application/pdf"}}""".formatted(
                                number,
                                (number - 1L) * PART,
                                Math.min(PART, size - (number - 1L) * PART),
                                store,
                                piece.id,
                                number))
                .collect(Collectors.joining(
                        ",",
                        "{\"method\":\"PUT\",\"partSize\":" + PART + ",\"partsDone\":" + piece.parts.keySet()
                                + ",\"parts\":[",
                        "]}"));
    }

    private void store(HttpExchange http) throws IOException {
        var headers = http.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", http.getRequestHeaders().getFirst("Origin"));
        headers.set("Access-Control-Allow-Methods", "PUT");
        headers.set("Access-Control-Allow-Headers", "content-type");
        if (http.getRequestMethod().equals("OPTIONS")) {
            answer(http, 204, "");
            return;
        }
        var path = URI.create(http.getRequestURI().toString()).getPath().split("/", -1);
        int number = Integer.parseInt(path[3]);
        if (!broken.contains(number)) {
            piece(path[2]).parts.put(number, http.getRequestBody().readAllBytes());
            sent.add(number);
            answer(http, 200, "");
        }
        http.close();
    }

    private static byte[] bytes(Announced piece) {
        var all = new ByteArrayOutputStream();
        piece.parts.values().forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** A content of this length, the same each time. */
    static byte[] bytes(int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + 7);
        }
        return bytes;
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange http, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            http.getResponseBody().write(bytes);
        }
        http.close();
    }
}
