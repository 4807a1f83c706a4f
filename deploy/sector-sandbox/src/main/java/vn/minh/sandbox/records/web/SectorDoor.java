package vn.minh.sandbox.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Faults;

/** Who may speak to the sector database, and whether it is there at all: asked before anything is heard. */
public class SectorDoor {

    private static final int A_SECOND = 1;

    /** Routes behind this door. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Behind {}

    private final Optional<byte[]> expected;
    private final Faults faults;

    SectorDoor(@ConfigProperty(name = "minh.sandbox.token") Optional<String> token, Faults faults) {
        this.expected = token.map(word -> ("Bearer " + word).getBytes(UTF_8));
        this.faults = faults;
    }

    /** Nothing, when she may pass. */
    @Behind
    @ServerRequestFilter
    public @Nullable RestResponse<?> check(ContainerRequestContext context, RoutingContext request) {
        if (!admits(context.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            return ResponseBuilder.create(
                            Status.UNAUTHORIZED,
                            new Refused(
                                    "Chưa được phép",
                                    "Thiếu mã truy cập hoặc mã truy cập không đúng.",
                                    "Gửi “Authorization: Bearer …” với mã do CSDL ngành cấp."))
                    .header("WWW-Authenticate", "Bearer")
                    .build();
        }
        if (faults.next(Faults.Kind.AWAY)) {
            return cut(request);
        }
        return faults.next(Faults.Kind.TOO_MANY) ? tooMany() : null;
    }

    /** Nobody answers: the connection is closed. What is returned reaches nobody. */
    static RestResponse<Void> cut(RoutingContext request) {
        var _ = request.request().connection().close();
        return RestResponse.status(Status.SERVICE_UNAVAILABLE);
    }

    boolean admits(@Nullable String authorization) {
        return expected.map(word -> authorization != null && MessageDigest.isEqual(word, authorization.getBytes(UTF_8)))
                .orElse(true);
    }

    private static RestResponse<?> tooMany() {
        return new Refused(
                        "Quá nhiều yêu cầu",
                        "Từ chối theo kịch bản thử của hệ thống giả lập.",
                        "Chờ hết thời gian ở Retry-After rồi gửi lại.")
                .as(Status.TOO_MANY_REQUESTS, A_SECOND);
    }
}
