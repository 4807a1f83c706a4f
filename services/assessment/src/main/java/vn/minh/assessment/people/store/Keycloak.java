package vn.minh.assessment.people.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;

/** Keycloak's admin interface of our realm, asked with this service's own account. No answer of it is ever logged. */
@ApplicationScoped
class Keycloak {

    /** @param body empty when there was none */
    record Answer(int status, String body, @Nullable String location) {

        JsonObject object() {
            return new JsonObject(body);
        }

        JsonArray array() {
            return new JsonArray(body);
        }

        /** The id of what was made. */
        String made() {
            if (location == null) {
                throw new IllegalStateException("Keycloak made something and does not say what");
            }
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    private record Token(String value, Instant until) {}

    private static final Logger LOG = Logger.getLogger(Keycloak.class);
    private static final long PATIENCE_MS = 5000;
    private static final long EARLY_SECONDS = 30;
    private static final int UNAUTHORIZED = 401;
    private static final Token NONE = new Token("", Instant.MIN);

    private final WebClient http;
    private final InstantSource clock;
    private final String realm;
    private final String admin;
    private final String clientId;
    private final Optional<String> secret;
    private volatile Token token = NONE;

    Keycloak(
            Vertx vertx,
            InstantSource clock,
            @ConfigProperty(name = "minh.keycloak.url") String url,
            @ConfigProperty(name = "minh.keycloak.client-id") String clientId,
            @ConfigProperty(name = "minh.keycloak.client-secret") Optional<String> secret) {
        this.http = WebClient.create(vertx);
        this.clock = clock;
        this.realm = url + "/realms/minh";
        this.admin = url + "/admin/realms/minh";
        this.clientId = clientId;
        this.secret = secret;
    }

    Uni<Answer> get(String path, Integer... good) {
        return ask(HttpMethod.GET, path, null, good);
    }

    Uni<Answer> post(String path, @Nullable Object body, Integer... good) {
        return ask(HttpMethod.POST, path, body, good);
    }

    Uni<Answer> put(String path, Object body, Integer... good) {
        return ask(HttpMethod.PUT, path, body, good);
    }

    Uni<Answer> delete(String path, Object body, Integer... good) {
        return ask(HttpMethod.DELETE, path, body, good);
    }

    private Uni<Answer> ask(HttpMethod method, String path, @Nullable Object body, Integer... good) {
        return once(method, path, body)
                .flatMap(answer -> {
                    if (answer.status() != UNAUTHORIZED) {
                        return Uni.createFrom().item(answer);
                    }
                    token = NONE;
                    return once(method, path, body);
                })
                .invoke(answer -> {
                    if (!Set.of(good).contains(answer.status())) {
                        LOG.warnf("Keycloak answered %s %s with %d", method, path, answer.status());
                        throw away();
                    }
                });
    }

    private Uni<Answer> once(HttpMethod method, String path, @Nullable Object body) {
        return token().flatMap(bearer -> {
            var request =
                    http.requestAbs(method, admin + path).timeout(PATIENCE_MS).bearerTokenAuthentication(bearer);
            return reached(body == null ? request.send() : request.sendJson(body));
        });
    }

    private Uni<String> token() {
        var known = token;
        if (clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.value());
        }
        var form = MultiMap.caseInsensitiveMultiMap()
                .add("grant_type", "client_credentials")
                .add("client_id", clientId)
                .add("client_secret", secret.orElseThrow(Keycloak::away));
        return reached(http.postAbs(realm + "/protocol/openid-connect/token")
                        .timeout(PATIENCE_MS)
                        .sendForm(form))
                .map(answer -> {
                    if (answer.status() != 200) {
                        LOG.warnf("Keycloak gives this service no token: %d", answer.status());
                        throw away();
                    }
                    var life = answer.object().getLong("expires_in");
                    token = new Token(
                            answer.object().getString("access_token"),
                            clock.instant().plusSeconds(life - EARLY_SECONDS));
                    return token.value();
                });
    }

    private static Uni<Answer> reached(Uni<HttpResponse<Buffer>> response) {
        return response.onFailure()
                .transform(trouble -> {
                    LOG.debugf("Keycloak is away: %s", trouble);
                    return away();
                })
                .map(answer -> new Answer(
                        answer.statusCode(),
                        answer.bodyAsString() == null ? "" : answer.bodyAsString(),
                        answer.getHeader("Location")));
    }

    static Rejected away() {
        return new Rejected(new Unavailable(
                "Máy chủ tài khoản tạm thời không phản hồi, nên chưa đọc hoặc mở được tài khoản.",
                "Thử lại đúng yêu cầu này sau ít phút; phần đã làm được sẽ không bị làm lại."));
    }
}
