package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.selfassessment.ExplainFinding;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.web.ChecksView.ExplanationView;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** Why a contradiction is none. */
@Path("/api/v1/self-assessments/{id}/explanations")
@RolesAllowed(Role.COUNCIL)
@Idempotent
class ExplanationResource {

    private static final int LONGEST_TEXT = 2000;

    private final ExplainFinding explain;
    private final CurrentActor actor;

    ExplanationResource(ExplainFinding explain, CurrentActor actor) {
        this.explain = explain;
        this.actor = actor;
    }

    record ExplanationBody(@Nullable String text) {}

    /** The version is the explanation's own: 0 for the first. */
    @PUT
    @Path("{check}")
    public Uni<RestResponse<ExplanationView>> explain(
            UUID id,
            String check,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Nullable ExplanationBody body) {
        var reading = Reading.start();
        var text = reading.text("text", Reading.body(body).text(), LONGEST_TEXT);
        reading.verify();
        return explain.handle(new ExplainFinding.Command(
                        new SelfAssessment.Id(id),
                        check,
                        ETag.required(ifMatch).version(),
                        text == null ? "" : text,
                        actor.get()))
                .map(explanation -> ResponseBuilder.ok(ExplanationView.of(explanation, true))
                        .tag(new ETag(explanation.version()).value())
                        .build());
    }
}
