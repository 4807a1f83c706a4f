package vn.minh.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.KeyReused;
import vn.minh.observability.Traces;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** Answers a repeated write with its first answer; the answer is stored in the write's own transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class IdempotencyKeys {

    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIM = """
        insert into idempotency_key (actor, route, key, request) values (:actor, :route, :key, :request)
        on conflict do nothing\
        """;

    private final Transactions transactions;
    private final CurrentActor actor;
    private final RoutingContext http;
    private final ObjectMapper json;

    IdempotencyKeys(Transactions transactions, CurrentActor actor, RoutingContext http, ObjectMapper json) {
        this.transactions = transactions;
        this.actor = actor;
        this.http = http;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        var who = actor.get().id();
        new Origin(who, null, Origin.trace(http.request().getHeader(Traces.HEADER))).begin();
        var key = http.request().getHeader(HEADER);
        if (key == null || key.isBlank()) {
            return proceed(call);
        }
        var id = new IdempotencyKeyRow.Key(who, http.request().method() + " " + http.normalizedPath(), key);
        var asked = fingerprint(call.getParameters());
        return transactions.run(session -> claimed(session, id, asked)
                .flatMap(isNew -> isNew ? answered(session, id, call) : repeated(session, id, asked)));
    }

    private static Uni<Boolean> claimed(Mutiny.Session session, IdempotencyKeyRow.Key id, String asked) {
        return session.createNativeQuery(CLAIM)
                .setParameter("actor", id.actor())
                .setParameter("route", id.route())
                .setParameter("key", id.key())
                .setParameter("request", asked)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Uni<RestResponse<?>> answered(Mutiny.Session session, IdempotencyKeyRow.Key id, InvocationContext call) {
        return proceed(call)
                .call(answer -> session.find(IdempotencyKeyRow.class, id)
                        .invoke(row -> {
                            row.status = answer.getStatus();
                            row.etag = answer.getHeaderString(HttpHeaders.ETAG);
                            row.body = answer.getEntity() == null ? null : write(answer.getEntity());
                        })
                        .call(session::flush));
    }

    private Uni<RestResponse<?>> repeated(Mutiny.Session session, IdempotencyKeyRow.Key id, String asked) {
        return session.find(IdempotencyKeyRow.class, id).map(row -> {
            if (!row.request.equals(asked)) {
                throw new Rejected(new KeyReused(id.key()));
            }
            return again(row);
        });
    }

    private RestResponse<?> again(IdempotencyKeyRow row) {
        var answer = RestResponse.ResponseBuilder.<@Nullable Object>create(Objects.requireNonNull(row.status))
                .entity(read(row.body))
                .header("Idempotent-Replayed", "true");
        return (row.etag == null ? answer : answer.header(HttpHeaders.ETAG, row.etag)).build();
    }

    @SuppressWarnings("unchecked") // every resource method that writes answers Uni<RestResponse<View>> (house rule)
    private static Uni<RestResponse<?>> proceed(InvocationContext call) {
        try {
            return (Uni<RestResponse<?>>) call.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** What was asked, without the version it was based on: a client may have re-read before it repeats. */
    private String fingerprint(Object[] parameters) {
        var asked = Arrays.stream(parameters).filter(p -> !(p instanceof ETag)).toList();
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(write(asked).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what Quarkus could write, we can", e);
        }
    }

    private @Nullable Object read(@Nullable String body) {
        try {
            return body == null ? null : json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote, we can read", e);
        }
    }
}
