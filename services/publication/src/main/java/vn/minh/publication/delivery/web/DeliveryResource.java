package vn.minh.publication.delivery.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.publication.delivery.CorrectDelivery;
import vn.minh.publication.delivery.Deliveries;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.RetryDelivery;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** Where each result stands on its way to the sector database; an operator's two moves. */
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
    private final RetryDelivery retry;
    private final CorrectDelivery correct;
    private final CurrentActor actor;

    DeliveryResource(Deliveries deliveries, RetryDelivery retry, CorrectDelivery correct, CurrentActor actor) {
        this.deliveries = deliveries;
        this.retry = retry;
        this.correct = correct;
        this.actor = actor;
    }

    @GET
    public Uni<Page<DeliveryView>> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("50") int asked) {
        var who = actor.get();
        int size = Page.size(asked);
        return deliveries
                .list(new Deliveries.Asked(
                        unit,
                        state == null ? null : Asked.state(state),
                        who.has(Role.ADMINISTRATOR) ? null : who.unit(),
                        after == null ? Long.MAX_VALUE : Asked.place(after),
                        size + 1))
                .map(rows -> Page.of(rows, size, row -> Long.toString(row.position()))
                        .map(row -> DeliveryView.of(row.delivery())));
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<DeliveryView>> get(UUID id) {
        return deliveries
                .get(new Delivery.Id(id))
                .map(delivery -> delivery.shownTo(actor.get()))
                .map(DeliveryResource::view);
    }

    @PUT
    @Path("{id}/retry")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<DeliveryView>> retry(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return retry.handle(new RetryDelivery.Command(
                        new Delivery.Id(id), ETag.required(ifMatch).version()))
                .map(DeliveryResource::view);
    }

    @PUT
    @Path("{id}/correction")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<DeliveryView>> correct(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return correct.handle(new CorrectDelivery.Command(
                        new Delivery.Id(id), ETag.required(ifMatch).version()))
                .map(DeliveryResource::view);
    }

    private static RestResponse<DeliveryView> view(Delivery delivery) {
        return RestResponse.ResponseBuilder.ok(DeliveryView.of(delivery))
                .tag(new ETag(delivery.version()).value())
                .build();
    }
}
