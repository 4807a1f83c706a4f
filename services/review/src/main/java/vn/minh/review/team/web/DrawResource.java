package vn.minh.review.team.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.review.team.DrawSchools;
import vn.minh.review.team.PreviewDraw;
import vn.minh.review.team.ReadDraws;
import vn.minh.web.CurrentActor;
import vn.minh.web.Idempotent;

/** Draws of schools among the teams of an authority. */
@Path("/api/v1/draws")
class DrawResource {

    private final DrawSchools draw;
    private final PreviewDraw preview;
    private final ReadDraws read;
    private final CurrentActor actor;

    DrawResource(DrawSchools draw, PreviewDraw preview, ReadDraws read, CurrentActor actor) {
        this.draw = draw;
        this.preview = preview;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<DrawView>> draw(@Valid @NotNull(message = "Thiếu nội dung bốc thăm.") DrawBody body) {
        return draw.handle(body.toAsked(), actor.get())
                .map(drawn -> ResponseBuilder.create(Status.CREATED, DrawView.of(drawn))
                        .build());
    }

    /** Keeps nothing: the seed it shows comes to the same when it is drawn in earnest. */
    @POST
    @Path("preview")
    @Idempotent
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<DrawView>> preview(@Valid @NotNull(message = "Thiếu nội dung bốc thăm.") DrawBody body) {
        return preview.handle(body.toAsked(), actor.get()).map(drawn -> RestResponse.ok(DrawView.of(drawn)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER})
    public Uni<DrawView> get(UUID id) {
        return read.one(id, actor.get()).map(DrawView::of);
    }

    @GET
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER})
    public Uni<List<DrawView.Line>> list(@RestQuery @Nullable String campaign) {
        return read.of(TeamParameters.campaign(campaign), actor.get())
                .map(draws -> draws.stream().map(DrawView.Line::of).toList());
    }
}
