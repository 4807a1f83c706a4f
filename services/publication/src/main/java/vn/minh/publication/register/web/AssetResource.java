package vn.minh.publication.register.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** The style and the icon, kept by browsers for a year: their names change with their content. */
@Path(Assets.PATH)
@PermitAll
public class AssetResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("{file}")
    @Operation(hidden = true)
    public RestResponse<byte[]> file(String file) {
        var found = assets.called(file).orElseThrow(() -> new Rejected(new NotFound("file", file)));
        return RestResponse.ResponseBuilder.ok(found.bytes())
                .type(found.type())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }
}
