package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import vn.minh.assessment.selfassessment.CheckSelfAssessment;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;

/** What stands against a signature. */
@Path("/api/v1/self-assessments/{id}/checks")
@RolesAllowed({Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_HEAD})
class CheckResource {

    private final CheckSelfAssessment check;
    private final CurrentActor actor;

    CheckResource(CheckSelfAssessment check, CurrentActor actor) {
        this.check = check;
        this.actor = actor;
    }

    @GET
    public Uni<ChecksView> checks(UUID id) {
        return check.handle(new SelfAssessment.Id(id), actor.get()).map(ChecksView::of);
    }
}
