package vn.minh.portal.session.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On every answer, refusals and redirects too. */
@ApplicationScoped
class SecurityHeaders {

    private static final int EARLY = 100;

    /** Files of ours that say nothing about anybody. */
    private static final Set<String> PUBLIC_FILES = Set.of("/minh.css", "/favicon.svg");

    private final String policy;

    SecurityHeaders(@ConfigProperty(name = "minh.oidc.url") URI provider) {
        // A form that ends a session or meets an ended one is led on to the identity provider; browsers check that.
        this.policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self' "
                + provider.resolve("/").toString().replaceAll("/$", "")
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, EARLY);
    }

    private void add(RoutingContext request) {
        var path = request.normalizedPath();
        request.addHeadersEndHandler(_ -> write(request.response().headers(), PUBLIC_FILES.contains(path)));
        request.next();
    }

    private void write(MultiMap headers, boolean isPublicFile) {
        headers.set("Content-Security-Policy", policy)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "same-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!isPublicFile) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
