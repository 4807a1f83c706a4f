package vn.minh.portal.session.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import org.jboss.resteasy.reactive.RestResponse;

/** Ends the session here first, then at the identity provider, who sends the browser back to the front page. */
@Path("/dang-xuat")
class SignOutResource {

    private static final String SIGNING_OUT = "minh.signing-out";

    private final OidcSession session;
    private final OidcConfigurationMetadata provider;

    SignOutResource(OidcSession session, OidcConfigurationMetadata provider) {
        this.session = session;
        this.provider = provider;
    }

    /** A form, not a link: a page of somebody else signs nobody out. */
    @POST
    @Authenticated
    public Uni<RestResponse<Void>> signOut(UriInfo uri, RoutingContext request) {
        signingOut(request);
        var next = farewell(uri.getBaseUri());
        return session.logout().map(_ -> RestResponse.seeOther(next));
    }

    /** What follows ends the session for good, without the overlap that a renewal leaves. */
    static void signingOut(RoutingContext request) {
        request.put(SIGNING_OUT, true);
    }

    static boolean isSigningOut(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(SIGNING_OUT));
    }

    private URI farewell(URI front) {
        var end = provider.getEndSessionUri();
        return end == null
                ? front
                : URI.create(end + "?id_token_hint=" + session.getIdToken().getRawToken() + "&post_logout_redirect_uri="
                        + URLEncoder.encode(front.toString(), UTF_8));
    }
}
