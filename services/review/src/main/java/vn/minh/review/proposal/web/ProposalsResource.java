package vn.minh.review.proposal.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.review.proposal.ListProposals;
import vn.minh.web.CurrentActor;

/** What waits for the head of the authority; her officers read it too. */
@Path("/api/v1/recognition-proposals")
class ProposalsResource {

    private final ListProposals list;
    private final CurrentActor actor;

    ProposalsResource(ListProposals list, CurrentActor actor) {
        this.list = list;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.AUTHORITY_HEAD, Role.AUTHORITY_OFFICER})
    public Uni<ProposalsView> list(
            @RestQuery @Nullable String schoolYear,
            @RestQuery @Nullable String level,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int size,
            UriInfo uri) {
        var path = uri.getPath();
        var who = actor.get();
        var query = ProposalParameters.read(who.unit(), schoolYear, level, after, size);
        return list.handle(query, who).map(listed -> ProposalsView.of(listed, query.size(), path));
    }
}
