package vn.minh.portal.session.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/**
 * Asks now and then whether a signed-in person is still let in, so that one who was shut out is refused on pages too
 * that ask no service for anything. While the service is away nobody is refused: those pages show nobody's data.
 */
@ApplicationScoped
class StandingCheck implements SecurityIdentityAugmentor {

    private static final int MOST = 10_000;
    private static final String ME = "/api/v1/people/me";

    /** Anything: only whether it is refused is of interest. */
    record Me(String id) {}

    private final Api api;
    private final InstantSource clock;
    private final Duration every;
    private final Map<String, Instant> asked = Collections.synchronizedMap(new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    });

    StandingCheck(Api api, InstantSource clock, @ConfigProperty(name = "minh.session.recheck") Duration every) {
        this.api = api;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var now = clock.instant();
        if (now.isBefore(asked.getOrDefault(token.getSubject(), Instant.EPOCH).plus(every))) {
            return Uni.createFrom().item(identity);
        }
        var person = new Person(token.getSubject(), "", "", Set.of(), credential.getToken());
        return context.runBlocking(() -> {
            ask(person, now);
            return identity;
        });
    }

    /** Leaves with {@code LockedOut} when she is refused for who she is. */
    private void ask(Person person, Instant now) {
        switch (api.get(person, Neighbour.ASSESSMENT, ME, Me.class)) {
            case Reply.Here<Me> _, Reply.Refused<Me> _, Reply.Away<Me> _ -> asked.put(person.id(), now);
        }
    }
}
