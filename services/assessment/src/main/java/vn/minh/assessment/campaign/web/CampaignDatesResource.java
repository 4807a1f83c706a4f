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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.DatesEntry;
import vn.minh.assessment.campaign.FrameCampaign;
import vn.minh.assessment.campaign.LintCampaign;
import vn.minh.assessment.campaign.LintCampaign.Linted;
import vn.minh.assessment.campaign.PlanEntry;
import vn.minh.assessment.campaign.ReadCampaigns;
import vn.minh.assessment.campaign.RedateCampaign;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** The dates of a campaign: checked, changed, and made stricter by an authority. */
@Path("/api/v1/campaigns")
class CampaignDatesResource {

    private final ReadCampaigns read;
    private final LintCampaign lint;
    private final RedateCampaign redate;
    private final FrameCampaign frame;
    private final CurrentActor actor;

    CampaignDatesResource(
            ReadCampaigns read, LintCampaign lint, RedateCampaign redate, FrameCampaign frame, CurrentActor actor) {
        this.read = read;
        this.lint = lint;
        this.redate = redate;
        this.frame = frame;
        this.actor = actor;
    }

    /** Takes a plan as it would be sent to be saved; only its school year and days are looked at. */
    @POST
    @Path("lint")
    @Idempotent
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<Linted>> lint(@Nullable PlanEntry entry) {
        var plan = Reading.body(entry);
        return Uni.createFrom()
                .item(() -> lint.handle(new LintCampaign.Command(plan.schoolYear(), plan.dates())))
                .map(RestResponse::ok);
    }

    @GET
    @Path("{id}/lint")
    @RolesAllowed(Role.DEPARTMENT_OFFICER)
    public Uni<Linted> linted(UUID id) {
        return read.linted(new Campaign.Id(id), actor.get());
    }

    /** A day that is absent stays as it is. */
    @PUT
    @Path("{id}/dates")
    @Idempotent
    @RolesAllowed(Role.DEPARTMENT_OFFICER)
    public Uni<RestResponse<CampaignView>> redate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable DatesEntry dates) {
        return redate.handle(new RedateCampaign.Command(
                        new Campaign.Id(id), ETag.required(ifMatch).version(), Reading.body(dates), actor.get()))
                .map(campaign -> ResponseBuilder.ok(CampaignView.of(campaign))
                        .tag(new ETag(campaign.version()).value())
                        .build());
    }

    @GET
    @Path("{id}/frames/{authority}")
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<FrameView>> frame(UUID id, String authority) {
        return read.framed(new Campaign.Id(id), authority, actor.get())
                .map(campaign -> answer(FrameView.of(campaign, authority)));
    }

    /** A day that is absent stays as it binds the authority now: its own, or the department's. */
    @PUT
    @Path("{id}/frames/{authority}")
    @Idempotent
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<FrameView>> frame(
            UUID id,
            String authority,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Nullable DatesEntry dates) {
        return frame.handle(new FrameCampaign.Command(
                        new Campaign.Id(id),
                        authority,
                        ETag.required(ifMatch).version(),
                        Reading.body(dates),
                        actor.get()))
                .map(campaign -> answer(FrameView.of(campaign, authority)));
    }

    private static RestResponse<FrameView> answer(FrameView view) {
        return ResponseBuilder.ok(view).tag(new ETag(view.version()).value()).build();
    }
}
