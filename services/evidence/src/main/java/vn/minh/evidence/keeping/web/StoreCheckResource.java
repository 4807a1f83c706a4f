package vn.minh.evidence.keeping.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.minh.domain.Role;
import vn.minh.evidence.keeping.CompareStore;
import vn.minh.evidence.keeping.StoreCheck;

/** For the operator: compares the store with the database and names what is in one of them only. Repairs nothing. */
@Path("/api/v1/store-check")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
public class StoreCheckResource {

    private final CompareStore compare;

    StoreCheckResource(CompareStore compare) {
        this.compare = compare;
    }

    @GET
    public Uni<StoreCheck> check(@QueryParam("deep") @DefaultValue("false") boolean deep) {
        return compare.handle(new CompareStore.Command(deep));
    }
}
