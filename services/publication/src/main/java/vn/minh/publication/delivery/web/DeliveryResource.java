package vn.minh.publication.delivery.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.publication.delivery.Deliveries;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.Targets;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Page;

/** Where each result stands on its way to the sector database. */
@Path("/api/v1/deliveries")
@RolesAllowed({
    Role.COUNCIL,
    Role.PRINCIPAL,
    Role.REVIEWER,
    Role.AUTHORITY_OFFICER,
    Role.AUTHORITY_HEAD,
    Role.DEPARTMENT_OFFICER,
    Role.ADMINISTRATOR
})
public class DeliveryResource {

    private final Deliveries deliveries;
    private final Targets targets;
    private final CurrentActor actor;

    DeliveryResource(Deliveries deliveries, Targets targets, CurrentActor actor) {
        this.deliveries = deliveries;
        this.targets = targets;
        this.actor = actor;
    }

    @GET
    public Uni<Page<DeliveryView>> list(
            @BeanParam DeliveryQuery query,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("50") int asked) {
        int size = Page.size(asked);
        return deliveries
                .list(new Deliveries.Asked(
                        query.filter(), seenBy(), after == null ? Long.MAX_VALUE : Asked.place(after), size + 1))
                .map(rows -> Page.of(rows, size, row -> Long.toString(row.position()))
                        .map(row -> DeliveryView.of(row.delivery())));
    }

    @GET
    @Path("counts")
    public Uni<CountsView> counts() {
        return deliveries.counts(seenBy()).map(counts -> CountsView.of(counts, targets.all()));
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<DeliveryView>> get(UUID id) {
        return deliveries
                .get(new Delivery.Id(id))
                .map(delivery -> delivery.shownTo(actor.get()))
                .map(DeliveryResource::view);
    }

    /** Absent for an operator, who sees all. */
    private @Nullable String seenBy() {
        var who = actor.get();
        return who.has(Role.ADMINISTRATOR) ? null : who.unit();
    }

    static RestResponse<DeliveryView> view(Delivery delivery) {
        return RestResponse.ResponseBuilder.ok(DeliveryView.of(delivery))
                .tag(new ETag(delivery.version()).value())
                .build();
    }
}
