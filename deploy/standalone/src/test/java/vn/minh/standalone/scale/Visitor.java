package vn.minh.standalone.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minh.standalone.Platform;

/** Somebody who reads the portal's pages with a browser that shows nothing: she signs in once and keeps her cookies. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String portal;

    private Visitor(String portal) {
        this.portal = portal;
    }

    static Visitor signedIn(Platform platform, String account) throws IOException, InterruptedException {
        var visitor = new Visitor(platform.address("portal"));
        var page = visitor.follow(get(visitor.portal + "/dang-nhap"));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form to sign in: " + page.body());
        }
        var fields = Map.of("username", account, "password", platform.entrance().password(account));
        visitor.follow(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&")))));
        return visitor;
    }

    /** The status of a page of the portal. */
    int look(String path) throws IOException, InterruptedException {
        return send(http, get(portal + path)).statusCode();
    }

    private static HttpRequest.Builder get(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    /** Another connection, so that another instance may answer. */
    private static HttpClient anew() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        var answer = send(anew(), first);
        for (int step = 0; answer.statusCode() / 100 == 3; step++) {
            if (step == MOST_STEPS) {
                throw new IllegalStateException("led in circles: " + answer.uri());
            }
            var next = answer.headers().firstValue("Location").orElseThrow();
            answer = send(anew(), get(answer.uri().resolve(next).toString()));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var told : answer.headers().allValues("Set-Cookie")) {
            var pair = told.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
