package vn.minh.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser without a screen: cookies, forms, and redirects followed by hand. */
final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    static Browser signedInAs(Who who) {
        var browser = new Browser();
        browser.signIn(who, "/dang-nhap");
        return browser;
    }

    /** Asks for a page, signs in on the way, and gives the page that came in the end. */
    Page signIn(Who who, String path) {
        return signInSlowly(who, path).getLast();
    }

    /** Every answer on the way. */
    List<Page> signInSlowly(Who who, String path) {
        try {
            var first = get(path);
            return Stream.concat(
                            Stream.of(first),
                            follow(send(HttpRequest.newBuilder(URI.create(first.location() + "&as=" + who.written()))))
                                    .stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one with the same cookies: a second tab, or a thief. */
    Browser twin() {
        var twin = new Browser();
        cookies().forEach(cookie -> twin.cookies.getCookieStore().add(at("/"), (HttpCookie) cookie.clone()));
        return twin;
    }

    Page get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /** Fills a form of a page and sends it; stays with the answer. */
    Page submit(Page page, String action, Map<String, String> filled) {
        var fields = new HashMap<>(page.hidden(action));
        fields.putAll(filled);
        return post(action, fields);
    }

    Page post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills a form that takes a file and sends it as browsers send those. */
    Page upload(Page page, String action, Map<String, String> filled, String field, byte[] file) {
        var border = "border-of-a-test";
        var fields = new HashMap<>(page.hidden(action));
        fields.putAll(filled);
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"a-file\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(at(action))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The answer and those behind its redirects. */
    List<Page> follow(Page page) {
        return Stream.iterate(
                        page,
                        one -> one != null,
                        one -> one.status() / 100 == 3
                                ? send(HttpRequest.newBuilder(at("/").resolve(one.location())))
                                : null)
                .toList();
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    String sessionCookie() {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals("q_session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI at(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
