package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.ListSelfAssessments;
import vn.minh.assessment.selfassessment.ReadSelfAssessments;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.SelfAssessments.Place;
import vn.minh.assessment.selfassessment.State;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Page;

/** What a unit and its department see. */
@Path("/api/v1/self-assessments")
@RolesAllowed({
    Role.CONTRIBUTOR,
    Role.COUNCIL,
    Role.PRINCIPAL,
    Role.AUTHORITY_OFFICER,
    Role.AUTHORITY_HEAD,
    Role.DEPARTMENT_OFFICER
})
class SelfAssessmentResource {

    private static final String PLACE = "~";

    private final ListSelfAssessments list;
    private final ReadSelfAssessments read;
    private final CurrentActor actor;

    SelfAssessmentResource(ListSelfAssessments list, ReadSelfAssessments read, CurrentActor actor) {
        this.list = list;
        this.read = read;
        this.actor = actor;
    }

    @GET
    public Uni<Page<SelfAssessmentSummary>> list(
            @RestQuery @Nullable UUID campaign,
            @RestQuery @Nullable String schoolYear,
            @RestQuery State.@Nullable Status status,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int limit) {
        int size = Page.size(limit);
        return list.list(campaign, schoolYear, status, place(after), size + 1, actor.get())
                .map(found -> Page.of(found, size, one -> place(one.dossier())).map(SelfAssessmentSummary::of));
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<SelfAssessmentView>> get(UUID id) {
        return read.whole(new SelfAssessment.Id(id), actor.get())
                .map(whole -> ResponseBuilder.ok(SelfAssessmentView.of(whole))
                        .tag(new ETag(whole.dossier().version()).value())
                        .build());
    }

    @GET
    @Path("{id}/rounds/{round}")
    public Uni<RoundView> round(UUID id, int round) {
        return read.round(new SelfAssessment.Id(id), round, actor.get()).map(RoundView::of);
    }

    private static String place(SelfAssessment dossier) {
        return dossier.about().unit().code() + PLACE + dossier.id();
    }

    /** A place that is not ours is the beginning. */
    private static @Nullable Place place(@Nullable String after) {
        var parts = after == null ? new String[0] : after.split(PLACE);
        try {
            return parts.length == 2 ? new Place(parts[0], UUID.fromString(parts[1])) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
