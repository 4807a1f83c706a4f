package vn.minh.portal.session.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.session.SessionId;

/** A secret of the session that stands in each of its forms: a page of somebody else cannot write one that counts. */
final class FormToken {

    static final String FIELD = "bieu-mau";

    private static final String KEPT = "minh.form-token";

    private FormToken() {}

    /** {@code formToken} in every template; empty where nobody is signed in. */
    @TemplateGlobal(name = "formToken")
    static String current() {
        var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null || of(request) == null ? "" : request.<String>get(KEPT);
    }

    static void keep(RoutingContext request, String token) {
        request.put(KEPT, token);
    }

    static String keptOrFresh(RoutingContext request) {
        var kept = of(request);
        var token = kept == null ? SessionId.fresh().value() : kept;
        keep(request, token);
        return token;
    }

    static boolean matches(RoutingContext request, @Nullable String sent) {
        var kept = of(request);
        return kept != null && sent != null && MessageDigest.isEqual(kept.getBytes(UTF_8), sent.getBytes(UTF_8));
    }

    private static @Nullable String of(RoutingContext request) {
        return request.get(KEPT);
    }
}
