package vn.minh.portal.session.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/**
 * Asks now and then whether a signed-in person is still let in, so that one who was shut out is refused on pages too
 * that ask no service for anything. While the service is away nobody is refused: those pages show nobody's data.
 */
@Singleton
class StandingCheck {

    private static final int MOST = 10_000;
    private static final String ME = "/api/v1/people/me";

    /** Anything: only whether it is refused is of interest. */
    record Me(String id) {}

    private final CurrentIdentityAssociation identity;
    private final Api api;
    private final InstantSource clock;
    private final Duration every;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Instant> asked = Collections.synchronizedMap(new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    });

    StandingCheck(
            CurrentIdentityAssociation identity,
            Api api,
            InstantSource clock,
            @ConfigProperty(name = "minh.session.recheck") Duration every) {
        this.identity = identity;
        this.api = api;
        this.clock = clock;
        this.every = every;
    }

    @ServerRequestFilter
    public Uni<Void> check(ContainerRequestContext request) {
        return identity.getDeferredIdentity().flatMap(this::check);
    }

    private Uni<Void> check(SecurityIdentity visitor) {
        var credential = visitor.getCredential(AccessTokenCredential.class);
        if (credential == null || !(visitor.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        if (now.isBefore(asked.getOrDefault(token.getSubject(), Instant.EPOCH).plus(every))) {
            return Uni.createFrom().voidItem();
        }
        var person = new Person(token.getSubject(), "", "", Set.of(), credential.getToken());
        return Uni.createFrom().voidItem().emitOn(threads).invoke(() -> ask(person, now));
    }

    /** Leaves with {@code LockedOut} when she is refused for who she is. */
    private void ask(Person person, Instant now) {
        switch (api.get(person, Neighbour.ASSESSMENT, ME, Me.class)) {
            case Reply.Here<Me> _, Reply.Refused<Me> _, Reply.Away<Me> _ -> asked.put(person.id(), now);
        }
    }

    @PreDestroy
    void end() {
        threads.close();
    }
}
