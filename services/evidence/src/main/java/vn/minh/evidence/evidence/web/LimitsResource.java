package vn.minh.evidence.evidence.web;

import static vn.minh.domain.Role.CONTRIBUTOR;
import static vn.minh.domain.Role.COUNCIL;
import static vn.minh.domain.Role.PRINCIPAL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.minh.evidence.evidence.Limits;

/** What may be uploaded. */
@Path("/api/v1/evidence/limits")
@Produces(MediaType.APPLICATION_JSON)
public class LimitsResource {

    private final Limits limits;

    LimitsResource(Limits limits) {
        this.limits = limits;
    }

    @GET
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public LimitsView limits() {
        return LimitsView.of(limits);
    }
}
