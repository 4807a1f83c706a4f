package vn.minh.publication.delivery.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.domain.Role;
import vn.minh.publication.delivery.CorrectDelivery;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.ResendDelivery;
import vn.minh.publication.delivery.RetryDelivery;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** What an operator, or the department of the city, does when a record does not get through by itself. */
@Path("/api/v1/deliveries/{id}")
@RolesAllowed({Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR})
public class DeliveryMoveResource {

    private final RetryDelivery retry;
    private final CorrectDelivery correct;
    private final ResendDelivery resend;
    private final CurrentActor actor;

    DeliveryMoveResource(RetryDelivery retry, CorrectDelivery correct, ResendDelivery resend, CurrentActor actor) {
        this.retry = retry;
        this.correct = correct;
        this.resend = resend;
        this.actor = actor;
    }

    /** Parked: it is sent again. */
    @PUT
    @Path("retry")
    @Idempotent
    public Uni<RestResponse<DeliveryView>> retry(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return retry.handle(new RetryDelivery.Command(
                        new Delivery.Id(id), ETag.required(ifMatch).version(), actor.get()))
                .map(DeliveryResource::view);
    }

    /** Refused: it is put right and sent as the next revision. */
    @PUT
    @Path("correction")
    @Idempotent
    public Uni<RestResponse<DeliveryView>> correct(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return correct.handle(new CorrectDelivery.Command(
                        new Delivery.Id(id), ETag.required(ifMatch).version(), actor.get()))
                .map(DeliveryResource::view);
    }

    /** Accepted, and lost over there: the same revision is sent again. */
    @PUT
    @Path("resend")
    @Idempotent
    public Uni<RestResponse<DeliveryView>> resend(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return resend.handle(new ResendDelivery.Command(
                        new Delivery.Id(id), ETag.required(ifMatch).version(), actor.get()))
                .map(DeliveryResource::view);
    }
}
