package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.ConfirmProposal;
import vn.minh.assessment.selfassessment.DismissProposal;
import vn.minh.assessment.selfassessment.ProposeFromEarlier;
import vn.minh.assessment.selfassessment.ReadProposals;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** Copying from an earlier year: offered, then confirmed or dismissed item by item. */
@Path("/api/v1/self-assessments/{id}/proposals")
@RolesAllowed(Role.COUNCIL)
@Idempotent
class ProposalResource {

    private final ProposeFromEarlier propose;
    private final ConfirmProposal confirm;
    private final DismissProposal dismiss;
    private final ReadProposals read;
    private final CurrentActor actor;

    ProposalResource(
            ProposeFromEarlier propose,
            ConfirmProposal confirm,
            DismissProposal dismiss,
            ReadProposals read,
            CurrentActor actor) {
        this.propose = propose;
        this.confirm = confirm;
        this.dismiss = dismiss;
        this.read = read;
        this.actor = actor;
    }

    @GET
    public Uni<List<ProposalView>> list(UUID id) {
        return read.handle(new SelfAssessment.Id(id), actor.get()).map(ProposalView::of);
    }

    @POST
    public Uni<RestResponse<List<ProposalView>>> propose(UUID id) {
        return propose.handle(new ProposeFromEarlier.Command(new SelfAssessment.Id(id), actor.get()))
                .map(proposals -> RestResponse.ok(ProposalView.of(proposals)));
    }

    /** The version is the answer's: 0 while there is none. */
    @PUT
    @Path("{item}/confirmation")
    public Uni<RestResponse<AnswerView>> confirm(
            UUID id, String item, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return confirm.handle(new ConfirmProposal.Command(
                        new SelfAssessment.Id(id), item, ETag.required(ifMatch).version(), actor.get()))
                .map(given -> ResponseBuilder.ok(AnswerView.of(given, Map.of()))
                        .tag(new ETag(given.version()).value())
                        .build());
    }

    @DELETE
    @Path("{item}")
    public Uni<RestResponse<ProposalView>> dismiss(UUID id, String item) {
        return dismiss.handle(new DismissProposal.Command(new SelfAssessment.Id(id), item, actor.get()))
                .map(dismissed -> RestResponse.ok(ProposalView.of(dismissed)));
    }
}
