package vn.minh.portal.session.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Asking for this page is signing in: the identity provider is on the way to it. */
@Path("/dang-nhap")
class SignInResource {

    private static final URI WORK = URI.create("/viec-cua-toi");

    @GET
    @Authenticated
    public RestResponse<Void> signedIn() {
        return RestResponse.seeOther(WORK);
    }
}
