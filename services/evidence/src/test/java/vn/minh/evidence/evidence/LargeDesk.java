package vn.minh.evidence.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody with a large file: follows a plan part by part, as a browser does. */
record LargeDesk(Desk desk) {

    static final LargeDesk OURS = new LargeDesk(Desk.OURS);
    static final LargeDesk THEIRS = new LargeDesk(Desk.THEIRS);

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Part(int number, long from, long length, String url, Map<String, String> headers) {}

    /** @param done numbers of the parts the store has */
    record Plan(UUID id, List<Part> parts, List<Integer> done) {

        Part part(int number) {
            return parts.stream()
                    .filter(part -> part.number() == number)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Draft draft(Film film) {
        return Samples.draft(
                "Phim giới thiệu trường",
                "1.3",
                new ContentDraft("phim.mp4", "video/mp4", film.size(), film.sha256(), null));
    }

    Plan announced(Film film) {
        return plan(desk.announce(draft(film)).statusCode(201));
    }

    Plan anew(UUID id) {
        return plan(desk.read(id).statusCode(200));
    }

    private static Plan plan(ValidatableResponse answer) {
        var said = answer.extract().jsonPath();
        return new Plan(
                UUID.fromString(said.getString("id")),
                said.getList("upload.parts", Part.class),
                said.getList("upload.partsDone", Integer.class));
    }

    /** Announced, and all of it sent. */
    Plan sent(Film film) {
        var plan = announced(film);
        plan.parts().forEach(part -> send(film, part));
        return plan;
    }

    static int send(Film film, Part part) {
        return send(part.url(), film.bytes(part.from(), part.length()));
    }

    static int send(String url, byte[] bytes) {
        return send(url, Map.of(), bytes);
    }

    /** A small file, to its one address. */
    static int send(Desk.Announced announced, byte[] bytes) {
        return send(announced.url(), announced.headers(), bytes);
    }

    private static int send(String url, Map<String, String> headers, byte[] bytes) {
        var request = HttpRequest.newBuilder(URI.create(url)).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
        // The client sends the length of the body itself, as a browser does.
        headers.forEach((name, value) -> {
            if (!name.equalsIgnoreCase("content-length")) {
                request.header(name, value);
            }
        });
        try {
            return BROWSER.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The line breaks when half of the part is sent. */
    static void sendHalf(Film film, Part part) {
        var to = URI.create(part.url());
        var head = "PUT %s?%s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(to.getRawPath(), to.getRawQuery(), to.getAuthority(), part.length());
        try (var line = new Socket(to.getHost(), to.getPort())) {
            line.getOutputStream().write(head.getBytes(US_ASCII));
            line.getOutputStream().write(film.bytes(part.from(), part.length() / 2));
            line.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
