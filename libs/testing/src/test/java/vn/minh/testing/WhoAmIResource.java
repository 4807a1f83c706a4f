package vn.minh.testing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A door that only principals pass, and that says who came. */
@Path("/who-am-i")
public class WhoAmIResource {

    private final SecurityIdentity identity;

    WhoAmIResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    public record Answer(String actor, String unit) {}

    @GET
    @RolesAllowed("principal")
    public Answer whoAmI() {
        var token = (JsonWebToken) identity.getPrincipal();
        return new Answer(token.getSubject(), token.getClaim("unit"));
    }
}
