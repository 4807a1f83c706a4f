package vn.minh.portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.observability.LogFields;
import vn.minh.observability.Traces;
import vn.minh.portal.person.LockedOut;
import vn.minh.portal.person.Person;

/**
 * Asks a service in the name of a person. It waits, so it is called from virtual threads. A person who was shut out gets
 * no reply: {@link LockedOut} ends her session.
 */
@ApplicationScoped
public class Api {

    private static final Logger LOG = Logger.getLogger(Api.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** What looks at files or pages before it answers. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(40);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final Map<Neighbour, String> addresses;
    private final Json answers;
    private final Calls calls;
    private final ObjectMapper json;

    Api(Config settings, Json answers, Calls calls) {
        this.answers = answers;
        this.calls = calls;
        this.json = answers.mapper();
        addresses = Arrays.stream(Neighbour.values())
                .collect(Collectors.toMap(
                        neighbour -> neighbour, neighbour -> settings.getValue(neighbour.setting(), String.class)));
    }

    public <T> Reply<T> get(Person person, Neighbour from, String path, Class<T> view) {
        return get(person, from, path, json.constructType(view));
    }

    public <T> Reply<Listed<T>> list(Person person, Neighbour from, String path, Class<T> line) {
        return get(person, from, path, json.getTypeFactory().constructParametricType(Listed.class, line));
    }

    /** A list that has no pages. */
    public <T> Reply<List<T>> all(Person person, Neighbour from, String path, Class<T> line) {
        return get(person, from, path, json.getTypeFactory().constructCollectionType(List.class, line));
    }

    /** A code inside a path: a blank is no plus there. */
    public static String encoded(String code) {
        return URLEncoder.encode(code, UTF_8).replace("+", "%20");
    }

    public <T> Reply<T> get(Person person, Neighbour from, String path, JavaType view) {
        return answer(from, request(person, from, path).GET().build(), view);
    }

    public <T> Reply<T> make(Person person, Neighbour at, Move move, Class<T> view) {
        return make(person, at, move, PATIENCE, view);
    }

    /** A write that takes long by its nature. */
    public <T> Reply<T> makeAndWait(Person person, Neighbour at, Move move, Class<T> view) {
        return make(person, at, move, LONG_PATIENCE, view);
    }

    /** What is handed through as it comes; the service may take its time to begin. Whoever reads it closes it. */
    public Reply<Flow> open(Person person, Neighbour from, String path) {
        var request = request(person, from, path)
                .setHeader("Accept", "*/*")
                .timeout(LONG_PATIENCE)
                .GET()
                .build();
        return asked(from, request, answer -> {
            var headers = answer.headers();
            return new Reply.Here<>(
                    new Flow(
                            headers.firstValue("Content-Type").orElse("application/octet-stream"),
                            headers.firstValue("Content-Disposition").orElse("attachment"),
                            answer.body()),
                    0);
        });
    }

    private <T> Reply<T> make(Person person, Neighbour at, Move move, Duration patience, Class<T> view) {
        var request = request(person, at, move.path())
                .timeout(patience)
                .header("Idempotency-Key", move.key())
                .method(move.method(), body(move.body()));
        if (move.body() != null) {
            request.header(
                    "Content-Type", move.body() instanceof Content content ? content.type() : "application/json");
        }
        if (move.version() != null) {
            request.header("If-Match", '"' + Long.toString(move.version()) + '"');
        }
        return answer(at, request.build(), json.constructType(view));
    }

    private HttpRequest.Builder request(Person person, Neighbour to, String path) {
        LogFields.unit(person.unit());
        var request = HttpRequest.newBuilder(URI.create(addresses.get(to) + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "vi")
                .header("Authorization", "Bearer " + person.token());
        Traces.current().ifPresent(now -> request.header(Traces.HEADER, now));
        return request;
    }

    private BodyPublisher body(@Nullable Object body) {
        try {
            return switch (body) {
                case null -> BodyPublishers.noBody();
                case Content content -> BodyPublishers.ofFile(content.file());
                default -> BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a form asks must be writable", e);
        } catch (FileNotFoundException e) {
            throw new IllegalStateException("a file of a form is there as long as its request", e);
        }
    }

    private <T> Reply<T> answer(Neighbour from, HttpRequest request, JavaType view) {
        return asked(from, request, answer -> {
            try (var body = answer.body()) {
                return new Reply.Here<>(json.readValue(body, view), answers.version(answer));
            }
        });
    }

    /** How an answer that is no refusal is read. */
    private interface Reading<T> {

        Reply<T> of(HttpResponse<InputStream> answer) throws IOException;
    }

    private <T> Reply<T> asked(Neighbour from, HttpRequest request, Reading<T> reading) {
        return calls.measured(from, () -> sent(from, request, reading));
    }

    private <T> Reply<T> sent(Neighbour from, HttpRequest request, Reading<T> reading) {
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() < 300) {
                return reading.of(answer);
            }
            try (var body = answer.body()) {
                return refused(from, answer, body.readAllBytes());
            }
        } catch (IOException away) {
            LOG.warnf(
                    "%s %s: %s",
                    request.method(), request.uri().getPath(), away.getClass().getSimpleName());
            return new Reply.Away<>(from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Away<>(from);
        }
    }

    private <T> Reply<T> refused(Neighbour from, HttpResponse<?> answer, byte[] body) {
        var refusal = answers.refusal(answer.statusCode(), body);
        if (refusal == null) {
            LOG.warnf("%s answered %d without a problem body", answer.uri().getPath(), answer.statusCode());
            return new Reply.Away<>(from);
        }
        if (refusal.isLockOut()) {
            throw new LockedOut();
        }
        return new Reply.Refused<>(refusal);
    }
}
