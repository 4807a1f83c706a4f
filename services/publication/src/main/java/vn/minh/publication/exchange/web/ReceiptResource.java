package vn.minh.publication.exchange.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.exchange.TakeReceiptByHand;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** One receipt written down by hand, where the sector database is told by file. */
@Path("/api/v1/deliveries/{id}/receipt")
@RolesAllowed({Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR})
public class ReceiptResource {

    private final TakeReceiptByHand take;
    private final CurrentActor actor;

    ReceiptResource(TakeReceiptByHand take, CurrentActor actor) {
        this.take = take;
        this.actor = actor;
    }

    /** The version is the delivery's. */
    @PUT
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ReceiptView>> take(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable ReceiptDraft draft) {
        var version = ETag.required(ifMatch).version();
        var said = ReceiptDraft.said(draft);
        return take.handle(new TakeReceiptByHand.Command(new Delivery.Id(id), version, said, actor.get()))
                .map(delivery -> ResponseBuilder.ok(ReceiptView.of(delivery))
                        .tag(new ETag(delivery.version()).value())
                        .build());
    }
}
