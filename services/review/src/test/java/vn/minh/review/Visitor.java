package vn.minh.review;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.minh.testing.Tokens;

/** Somebody who asks often: one token and one connection for all of it. */
public record Visitor(String token, HttpClient browser) {

    private static final Duration A_LONG_DAY = Duration.ofHours(1);

    public static Visitor of(Desk desk, HttpClient browser) {
        var usual = desk.tokens();
        var lasting = new Tokens(
                usual.subject(), usual.unit(), usual.roles(), usual.issuer(), usual.audience(), A_LONG_DAY, true);
        return new Visitor(lasting.token(), browser);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> move(String method, String path, long version) {
        return send(request(path).header("If-Match", "\"" + version + "\"").method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
