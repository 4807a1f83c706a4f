package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.CompareRounds;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;

/** Old and new side by side. */
@Path("/api/v1/self-assessments/{id}/changes")
@RolesAllowed({Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER})
class ChangesResource {

    private final CompareRounds compare;
    private final CurrentActor actor;

    ChangesResource(CompareRounds compare, CurrentActor actor) {
        this.compare = compare;
        this.actor = actor;
    }

    /** Without {@code to}: what stands signed, else the answers of now. */
    @GET
    public Uni<ChangesView> changes(UUID id, @RestQuery @DefaultValue("1") int from, @RestQuery @Nullable Integer to) {
        return compare.handle(new CompareRounds.Command(new SelfAssessment.Id(id), from, to, actor.get()))
                .map(ChangesView::of);
    }
}
