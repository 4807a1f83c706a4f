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
    private static final Set<String> PUBLIC_FILES = Set.of("/minh.css", "/paper.css", "/favicon.svg");

    private static final String SCRIPTS = "/js/";
    private static final String SHELF = "/minh-chung";

    private final String policy;
    private final String policyOfShelf;

    SecurityHeaders(
            @ConfigProperty(name = "minh.oidc.url") URI provider,
            @ConfigProperty(name = "minh.s3.public-endpoint") URI store) {
        // A form that ends a session or meets an ended one is led on to the identity provider; browsers check that.
        this.policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self' "
                + origin(provider)
                + "; base-uri 'none'; frame-ancestors 'none'";
        // Only there are scripts: files of ours, which ask this portal and send files to the store.
        this.policyOfShelf = policy + "; script-src 'self'; worker-src 'self'; connect-src 'self' " + origin(store);
    }

    private static String origin(URI address) {
        return address.resolve("/").toString().replaceAll("/$", "");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, EARLY);
    }

    private void add(RoutingContext request) {
        var path = request.normalizedPath();
        boolean isScript = path.startsWith(SCRIPTS);
        boolean isPublicFile = isScript || PUBLIC_FILES.contains(path);
        var chosen = isScript || path.equals(SHELF) || path.startsWith(SHELF + "/") ? policyOfShelf : policy;
        request.addHeadersEndHandler(_ -> write(request.response().headers(), chosen, isPublicFile));
        request.next();
    }

    private static void write(MultiMap headers, String chosen, boolean isPublicFile) {
        headers.set("Content-Security-Policy", chosen)
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
