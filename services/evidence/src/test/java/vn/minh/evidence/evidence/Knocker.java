package vn.minh.evidence.evidence;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.testing.Tokens;

/** Somebody who tries many doors: one token and one connection for all of them. */
record Knocker(String token, HttpClient browser) {

    static Knocker of(String person, String unit, String role, HttpClient browser) {
        return new Knocker(Tokens.as(person).unit(unit).roles(role).token(), browser);
    }

    record Answer(int status, String body) {

        /** The answer as it would be about any other piece. */
        String without(UUID id) {
            return status + " " + body.replace(id.toString(), "ID");
        }

        <T> @Nullable T at(String path) {
            return JsonPath.from(body).get(path);
        }
    }

    Answer get(String path) {
        return send(request(path).build());
    }

    /** A move with the version of a time long past: it can change nothing. */
    Answer stale(String method, String path, String body) {
        return send(request(path)
                .header("If-Match", "\"999\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/evidence" + path))
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) {
        try {
            var answer = browser.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
