package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public HTTP interfaces as one account sees them: a real token, a fresh idempotency key for every write. */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final Doors doors;
    private final @Nullable String account;
    private String token = "";
    private Instant tokenSince = Instant.MIN;

    private Api(Doors doors, @Nullable String account) {
        this.doors = doors;
        this.account = account;
    }

    /** As a demonstration account. */
    public static Api as(Doors doors, String account) {
        return new Api(doors, account);
    }

    /** As anybody who has not signed in. */
    public static Api anonymous(Doors doors) {
        return new Api(doors, null);
    }

    /** As whoever holds the token. */
    public static Api with(Doors doors, String token) {
        var api = new Api(doors, "(a token)");
        api.token = token;
        api.tokenSince = Instant.MAX.minus(TOKEN_LIFE);
        return api;
    }

    /**
     * What came back.
     *
     * @param body the JSON; missing when there was none
     * @param version the {@code ETag} without its quotes; empty when there was none
     */
    public record Answer(String asked, int status, JsonNode body, String text, String version) {

        /** This answer, or a trouble that quotes the problem. */
        public Answer expect(Integer... statuses) {
            if (!List.of(statuses).contains(status)) {
                throw new Trouble(asked + " was answered " + status + ": " + text);
            }
            return this;
        }
    }

    public Answer get(String service, String path) {
        return send("GET", service, path, null, null);
    }

    /** @param version the {@code If-Match} of a move, without quotes */
    public Answer put(String service, String path, @Nullable Object body, @Nullable String version) {
        return send("PUT", service, path, body, version);
    }

    public Answer post(String service, String path, @Nullable Object body, @Nullable String version) {
        return send("POST", service, path, body, version);
    }

    public Answer delete(String service, String path, @Nullable String version) {
        return send("DELETE", service, path, null, version);
    }

    private Answer send(String method, String service, String path, @Nullable Object body, @Nullable String version) {
        var asked = method + " " + doors.address(service) + path;
        try {
            var request = HttpRequest.newBuilder(URI.create(doors.address(service) + path))
                    .timeout(Duration.ofSeconds(60))
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(Data.JSON.writeValueAsString(body)));
            if (account != null) {
                request.header("Authorization", "Bearer " + token());
            }
            if (!method.equals("GET")) {
                request.header("Content-Type", "application/json");
                request.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            if (version != null) {
                request.header("If-Match", '"' + version + '"');
            }
            return answer(asked, HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new Trouble(asked + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(asked + " was interrupted", e);
        }
    }

    private static Answer answer(String asked, HttpResponse<String> response) throws IOException {
        var text = response.body();
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(
                asked,
                response.statusCode(),
                isJson ? Data.JSON.readTree(text) : MissingNode.getInstance(),
                text,
                response.headers().firstValue("ETag").orElse("").replace("\"", ""));
    }

    /** The opaque id of the account: what events and papers of Minh know her by. */
    public String person() {
        var claims = new String(Base64.getUrlDecoder().decode(token().split("\\.")[1]), StandardCharsets.UTF_8);
        try {
            return Data.JSON.readTree(claims).path("sub").asText();
        } catch (IOException e) {
            throw new Trouble("a token of " + account + " cannot be read: " + claims, e);
        }
    }

    private synchronized String token() {
        if (account != null && tokenSince.plus(TOKEN_LIFE).isBefore(Instant.now())) {
            token = doors.token(account);
            tokenSince = Instant.now();
        }
        return token;
    }
}
