package vn.minh.review.externalreview.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Role;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.Charges;
import vn.minh.review.externalreview.Unattended;

/** Open reviews that no assignment names an authority for today: an operator mends the assignments. */
@Path("/api/v1/operations/unattended-reviews")
class UnattendedResource {

    record Found(List<Unattended> items) {}

    private final Charges charges;
    private final InstantSource clock;

    UnattendedResource(Charges charges, InstantSource clock) {
        this.charges = charges;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    public Uni<Found> unattended() {
        return charges.unattended(Vietnam.dayOf(clock.instant())).map(Found::new);
    }
}
