package vn.minh.review.externalreview.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import vn.minh.review.externalreview.Charges;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.MeetReview;
import vn.minh.web.CurrentActor;

/** From whom to whom a review went; for everybody who may know of it, the unit included. */
@Authenticated
@Path("/api/v1/external-reviews/{id}/hand-overs")
class HandOversResource {

    private final MeetReview meet;
    private final Charges charges;
    private final CurrentActor actor;

    HandOversResource(MeetReview meet, Charges charges, CurrentActor actor) {
        this.meet = meet;
        this.charges = charges;
        this.actor = actor;
    }

    @GET
    public Uni<HandOverView.All> handOvers(UUID id) {
        return meet.handle(new ExternalReview.Id(id), actor.get())
                .chain(met -> charges.handOvers(met.review().id()))
                .map(all -> new HandOverView.All(HandOverView.of(all)));
    }
}
