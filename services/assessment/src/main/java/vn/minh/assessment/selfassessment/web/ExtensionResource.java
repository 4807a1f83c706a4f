package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.selfassessment.ExtendSelfAssessment;
import vn.minh.assessment.selfassessment.ExtendSelfAssessment.Due;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.State;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** More time for one unit; for the officers of its authority and of the department. */
@Path("/api/v1/self-assessments/{id}/extension")
@RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER})
class ExtensionResource {

    private static final int LONGEST_REASON = 2000;

    private final ExtendSelfAssessment extend;
    private final CurrentActor actor;

    ExtensionResource(ExtendSelfAssessment extend, CurrentActor actor) {
        this.extend = extend;
        this.actor = actor;
    }

    record ExtensionBody(@Nullable String dueOn, @Nullable String reason) {}

    /**
     * @param submissionDueOn the day that counts
     * @param extended whether that is the unit's own
     */
    record ExtensionView(
            UUID id,
            UnitRef unit,
            State.Status status,
            LocalDate submissionDueOn,
            boolean extended,
            @Nullable String reason,
            long version) {

        static ExtensionView of(Due due) {
            var dossier = due.dossier();
            var extension = dossier.extension();
            return new ExtensionView(
                    dossier.id().value(),
                    dossier.about().unit(),
                    dossier.state().status(),
                    due.submissionDueOn(),
                    extension != null,
                    extension == null ? null : extension.reason(),
                    dossier.version());
        }
    }

    @GET
    public Uni<RestResponse<ExtensionView>> get(UUID id) {
        return extend.read(new SelfAssessment.Id(id), actor.get()).map(ExtensionResource::answer);
    }

    @PUT
    @Idempotent
    public Uni<RestResponse<ExtensionView>> extend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable ExtensionBody body) {
        var said = Reading.body(body);
        var reading = Reading.start();
        var dueOn = reading.day("dueOn", said.dueOn());
        var reason = reading.text("reason", said.reason(), LONGEST_REASON);
        reading.verify();
        if (dueOn == null || reason == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return extend.handle(new ExtendSelfAssessment.Command(
                        new SelfAssessment.Id(id), ETag.required(ifMatch).version(), dueOn, reason, actor.get()))
                .map(ExtensionResource::answer);
    }

    private static RestResponse<ExtensionView> answer(Due due) {
        return ResponseBuilder.ok(ExtensionView.of(due))
                .tag(new ETag(due.dossier().version()).value())
                .build();
    }
}
