package vn.minh.messaging.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.minh.web.PersonDisabled;

/**
 * Stands where a token becomes an identity, so that no route can forget it: a sound token of a disabled person is
 * refused. What is open to everybody asks for no identity and stays open.
 */
@ApplicationScoped
class Gate implements SecurityIdentityAugmentor {

    private final DisabledPersons disabled;

    Gate(DisabledPersons disabled) {
        this.disabled = disabled;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getSubject() != null
                        && disabled.contains(token.getSubject())
                ? Uni.createFrom().failure(new PersonDisabled())
                : Uni.createFrom().item(identity);
    }
}
