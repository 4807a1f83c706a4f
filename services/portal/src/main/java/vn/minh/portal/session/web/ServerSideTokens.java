package vn.minh.portal.session.web;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.portal.session.BrowserSession;
import vn.minh.portal.session.BrowserSessions;
import vn.minh.portal.session.SessionId;

/** The browser gets a random id; the tokens stay here. */
@ApplicationScoped
@Alternative
@Priority(1)
class ServerSideTokens implements TokenStateManager {

    /** Requests that left the browser with the old id before the new one came. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    /** An access token's own life, on top of the time a browser may be idle. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private final BrowserSessions sessions;
    private final InstantSource clock;
    private final Duration idle;

    ServerSideTokens(
            BrowserSessions sessions, InstantSource clock, @ConfigProperty(name = "minh.session.idle") Duration idle) {
        this.sessions = sessions;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        var id = SessionId.fresh();
        var now = clock.instant();
        var session = new BrowserSession(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope(),
                FormToken.keptOrFresh(request));
        return sessions.keep(id, session, now, now.plus(idle).plus(TOKEN_LIFE)).replaceWith(id.value());
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String tokenState,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return sessions.find(new SessionId(tokenState), clock.instant()).map(found -> {
            var session = found.orElseThrow(() -> new AuthenticationFailedException("the browser session has ended"));
            FormToken.keep(request, session.formToken());
            return new AuthorizationCodeTokens(
                    session.idToken(),
                    session.accessToken(),
                    session.refreshToken(),
                    session.accessTokenExpiresIn(),
                    session.accessTokenScope());
        });
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig config, String tokenState, OidcRequestContext<Void> context) {
        var id = new SessionId(tokenState);
        Instant soon = clock.instant().plus(OVERLAP);
        return SignOutResource.isSigningOut(request) ? sessions.end(id) : sessions.endBy(id, soon);
    }
}
