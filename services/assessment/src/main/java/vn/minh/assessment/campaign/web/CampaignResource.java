package vn.minh.assessment.campaign.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.OpenCampaign;
import vn.minh.assessment.campaign.PlanCampaign;
import vn.minh.assessment.campaign.PlanEntry;
import vn.minh.assessment.campaign.ReadCampaigns;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/campaigns")
@RolesAllowed(Role.DEPARTMENT_OFFICER)
class CampaignResource {

    private final ReadCampaigns read;
    private final PlanCampaign plan;
    private final OpenCampaign open;
    private final CurrentActor actor;

    CampaignResource(ReadCampaigns read, PlanCampaign plan, OpenCampaign open, CurrentActor actor) {
        this.read = read;
        this.plan = plan;
        this.open = open;
        this.actor = actor;
    }

    /** Also an authority's people: they set stricter dates in the campaigns of their department. */
    @GET
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<Page<CampaignView>> list(@RestQuery @Nullable String schoolYear) {
        return read.all(schoolYear, actor.get())
                .map(all -> new Page<>(all.stream().map(CampaignView::of).toList(), null));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<CampaignView>> get(UUID id) {
        return read.one(new Campaign.Id(id), actor.get()).map(campaign -> answer(Status.OK, CampaignView.of(campaign)));
    }

    @POST
    @Idempotent
    public Uni<RestResponse<CampaignView>> plan(@Nullable PlanEntry entry) {
        return plan.handle(new PlanCampaign.Command(Reading.body(entry), actor.get()))
                .map(campaign -> answer(Status.CREATED, CampaignView.of(campaign)));
    }

    @PUT
    @Path("{id}/opening")
    @Idempotent
    public Uni<RestResponse<CampaignView>> open(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return open.handle(new OpenCampaign.Command(
                        new Campaign.Id(id), ETag.required(ifMatch).version(), actor.get()))
                .map(opened -> answer(Status.OK, CampaignView.of(opened.campaign(), opened.dossiers())));
    }

    private static RestResponse<CampaignView> answer(Status status, CampaignView view) {
        return ResponseBuilder.create(status, view)
                .tag(new ETag(view.version()).value())
                .build();
    }
}
