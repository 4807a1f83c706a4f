package vn.minh.evidence.evidence;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.minh.testing.Body;
import vn.minh.testing.Tokens;

/** Somebody at a desk: asks the service, and sends bytes to the store as a browser does. */
record Desk(Tokens tokens) {

    static final Desk OURS = of("a-1", Samples.OURS, "council");
    static final Desk THEIRS = of("b-1", Samples.THEIRS, "council");

    static Desk of(String actor, String unit, String role) {
        return new Desk(Tokens.as(actor).unit(unit).roles(role));
    }

    ValidatableResponse announce(Object draft) {
        return announce(draft, UUID.randomUUID().toString());
    }

    ValidatableResponse announce(Object draft, String key) {
        return given().auth()
                .oauth2(tokens.token())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(draft)
                .post("/api/v1/evidence")
                .then();
    }

    ValidatableResponse confirm(UUID id, long version) {
        return confirm(id, version, UUID.randomUUID().toString());
    }

    ValidatableResponse confirm(UUID id, long version, String key) {
        return given().auth()
                .oauth2(tokens.token())
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .put("/api/v1/evidence/{id}/confirmation", id)
                .then();
    }

    ValidatableResponse replace(UUID id, long version, ContentDraft content) {
        return write(version, content)
                .post("/api/v1/evidence/{id}/replacement", id)
                .then();
    }

    ValidatableResponse describe(UUID id, long version, Object description) {
        return write(version, description)
                .put("/api/v1/evidence/{id}/description", id)
                .then();
    }

    private RequestSpecification write(long version, Object body) {
        return given().auth()
                .oauth2(tokens.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body);
    }

    ValidatableResponse get(String path, Object... parameters) {
        return given().auth().oauth2(tokens.token()).get(path, parameters).then();
    }

    ValidatableResponse read(UUID id) {
        return get("/api/v1/evidence/{id}", id);
    }

    ValidatableResponse download(UUID id) {
        return get("/api/v1/evidence/{id}/download", id);
    }

    /** Announces a PDF for criterion 1.3. */
    Announced announced(byte[] bytes) {
        return announced(Samples.draft(bytes));
    }

    Announced announced(Draft draft) {
        return announced(announce(draft).statusCode(201));
    }

    static Announced announced(ValidatableResponse created) {
        var answer = Body.of(created);
        var headers = new HashMap<String, String>();
        answer.at("/upload/headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new Announced(
                UUID.fromString(answer.path("id").asText()),
                answer.at("/upload/url").textValue(),
                headers);
    }

    /** Announced, uploaded and confirmed. */
    UUID stored(byte[] bytes) {
        var announced = announced(bytes);
        announced.upload(bytes);
        confirm(announced.id(), 1).statusCode(200);
        return announced.id();
    }

    /** An announcement's answer, and the browser that follows its plan. */
    record Announced(UUID id, String url, Map<String, String> headers) {

        int upload(byte[] bytes) {
            return upload(url, headers, bytes);
        }

        static int upload(String url, Map<String, String> headers, byte[] bytes) {
            var request = HttpRequest.newBuilder(URI.create(url)).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
            // The client sends the length of the body itself, as a browser does.
            headers.forEach((name, value) -> {
                if (!name.equalsIgnoreCase("content-length")) {
                    request.header(name, value);
                }
            });
            return send(request.build()).statusCode();
        }
    }

    static HttpResponse<byte[]> fetch(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
