package vn.minh.review.team.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.review.team.FoundTeam;
import vn.minh.review.team.ReadTeams;
import vn.minh.review.team.Sight;
import vn.minh.web.CurrentActor;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** All teams somebody may know of, and new ones. */
@Path("/api/v1/review-teams")
class TeamsResource {

    private final FoundTeam found;
    private final ReadTeams read;
    private final CurrentActor actor;

    TeamsResource(FoundTeam found, ReadTeams read, CurrentActor actor) {
        this.found = found;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<TeamView>> found(@Valid @NotNull(message = "Thiếu nội dung quyết định.") TeamBody body) {
        var who = actor.get();
        return found.handle(body.toCommand(who))
                .chain(team -> read.shown(team, who))
                .map(shown -> TeamView.answer(Status.CREATED, shown));
    }

    @GET
    @Authenticated
    public Uni<Page<TeamView>> list(
            @RestQuery @Nullable String campaign,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int size) {
        var sight = Sight.of(actor.get());
        var query = TeamParameters.read(sight, campaign, after, size);
        return read.list(query)
                .map(rows -> Page.of(rows, query.size(), TeamParameters::write)
                        .map(team -> TeamView.inList(team, sight.runs(team))));
    }
}
