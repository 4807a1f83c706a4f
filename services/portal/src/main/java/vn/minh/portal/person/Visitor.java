package vn.minh.portal.person;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person behind the request at hand. */
@ApplicationScoped
public class Visitor {

    private final SecurityIdentity identity;

    Visitor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Empty when nobody is signed in. */
    public Optional<Person> seen() {
        return identity.isAnonymous() ? Optional.empty() : Optional.of(get());
    }

    /** On pages that only signed-in people reach. */
    public Person get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("a signed-in person has an identity token");
        }
        return new Person(
                token.getSubject(),
                name(token),
                orEmpty(token.getClaim("unit")),
                identity.getRoles(),
                identity.getCredential(AccessTokenCredential.class).getToken());
    }

    private static String name(JsonWebToken token) {
        var name = orEmpty(token.getClaim("name"));
        return name.isBlank() ? orEmpty(token.getClaim("preferred_username")) : name;
    }

    private static String orEmpty(@Nullable String claim) {
        return claim == null ? "" : claim;
    }
}
