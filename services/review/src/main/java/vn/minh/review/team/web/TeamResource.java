package vn.minh.review.team.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.review.team.AllotSchool;
import vn.minh.review.team.ChangeTeam;
import vn.minh.review.team.DissolveTeam;
import vn.minh.review.team.ReadTeams;
import vn.minh.review.team.ReleaseSchool;
import vn.minh.review.team.ReviewTeam;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** One team; every move is based on a version that was read. */
@Path("/api/v1/review-teams/{id}")
class TeamResource {

    private final ReadTeams read;
    private final ChangeTeam change;
    private final DissolveTeam dissolve;
    private final AllotSchool allot;
    private final ReleaseSchool release;
    private final CurrentActor actor;

    TeamResource(
            ReadTeams read,
            ChangeTeam change,
            DissolveTeam dissolve,
            AllotSchool allot,
            ReleaseSchool release,
            CurrentActor actor) {
        this.read = read;
        this.change = change;
        this.dissolve = dissolve;
        this.allot = allot;
        this.release = release;
        this.actor = actor;
    }

    @GET
    @Authenticated
    public Uni<RestResponse<TeamView>> get(UUID id) {
        return read.one(of(id), actor.get()).map(shown -> TeamView.answer(Status.OK, shown));
    }

    @PUT
    @Idempotent
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<TeamView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu thành phần của đoàn.") CharterBody body) {
        return answered(change.handle(new ChangeTeam.Command(of(id), version(ifMatch), body.toCharter(), actor.get())));
    }

    @PUT
    @Path("dissolution")
    @Idempotent
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<TeamView>> dissolve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(dissolve.handle(new DissolveTeam.Command(of(id), version(ifMatch), actor.get())));
    }

    @PUT
    @Path("schools/{unit}")
    @Idempotent
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<TeamView>> allot(
            UUID id,
            String unit,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @Nullable AllotBody body) {
        var reason =
                body == null || body.reason() == null ? null : body.reason().strip();
        return answered(allot.handle(new AllotSchool.Command(of(id), version(ifMatch), unit, reason, actor.get())));
    }

    @DELETE
    @Path("schools/{unit}")
    @Idempotent
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<TeamView>> release(
            UUID id, String unit, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(release.handle(new ReleaseSchool.Command(of(id), version(ifMatch), unit, actor.get())));
    }

    private Uni<RestResponse<TeamView>> answered(Uni<ReviewTeam> moved) {
        var who = actor.get();
        return moved.chain(team -> read.shown(team, who)).map(shown -> TeamView.answer(Status.OK, shown));
    }

    private static ReviewTeam.Id of(UUID id) {
        return new ReviewTeam.Id(id);
    }

    private static long version(@Nullable ETag ifMatch) {
        return ETag.required(ifMatch).version();
    }
}
