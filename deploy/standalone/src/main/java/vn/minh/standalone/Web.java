package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Talks to the HTTP interfaces of the running platform. */
final class Web {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Web() {}

    /** An access token, whatever the grant. */
    static String grant(String realm, Map<String, String> form) throws IOException {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 200) {
            throw new Trouble("no token from " + realm + ": " + answer.statusCode() + " " + answer.body());
        }
        return Data.JSON.readTree(answer.body()).path("access_token").asText();
    }

    static HttpResponse<String> get(String address, String token) throws IOException {
        return send(with(token, address).GET().build());
    }

    /** For a question whose answer takes its time. */
    static HttpResponse<String> get(String address, String token, Duration patience) throws IOException {
        return send(with(token, address).timeout(patience).GET().build());
    }

    static HttpResponse<String> post(String address, String token, JsonNode body) throws IOException {
        return send(with(token, address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Data.JSON.writeValueAsString(body)))
                .build());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder with(String token, String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + request.uri(), e);
        }
    }
}
