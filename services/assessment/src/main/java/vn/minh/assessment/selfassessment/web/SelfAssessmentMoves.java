package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.selfassessment.ApproveSelfAssessment;
import vn.minh.assessment.selfassessment.GiveAnswer;
import vn.minh.assessment.selfassessment.ListSelfAssessments;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.SendBackSelfAssessment;
import vn.minh.assessment.selfassessment.SignSelfAssessment;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** What the council and the head of a unit do. */
@Path("/api/v1/self-assessments/{id}")
@Idempotent
class SelfAssessmentMoves {

    private static final int LONGEST_REASON = 2000;

    private final GiveAnswer answer;
    private final SignSelfAssessment sign;
    private final ApproveSelfAssessment approve;
    private final SendBackSelfAssessment sendBack;
    private final ListSelfAssessments list;
    private final CurrentActor actor;

    SelfAssessmentMoves(
            GiveAnswer answer,
            SignSelfAssessment sign,
            ApproveSelfAssessment approve,
            SendBackSelfAssessment sendBack,
            ListSelfAssessments list,
            CurrentActor actor) {
        this.answer = answer;
        this.sign = sign;
        this.approve = approve;
        this.sendBack = sendBack;
        this.list = list;
        this.actor = actor;
    }

    record ApprovalBody(@Nullable String fingerprint) {}

    record SendingBackBody(@Nullable String reason) {}

    /** The version is the answer's own: 0 for the first. */
    @PUT
    @Path("answers/{item}")
    @RolesAllowed(Role.COUNCIL)
    public Uni<RestResponse<AnswerView>> answer(
            UUID id,
            String item,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Nullable AnswerBody body) {
        var said = Reading.body(body);
        return answer.handle(new GiveAnswer.Command(
                        new SelfAssessment.Id(id),
                        item,
                        ETag.required(ifMatch).version(),
                        said.given(item),
                        said.remarks(),
                        said.cited(),
                        actor.get()))
                .map(given -> ResponseBuilder.ok(AnswerView.of(given, Map.of()))
                        .tag(new ETag(given.version()).value())
                        .build());
    }

    @PUT
    @Path("signature")
    @RolesAllowed(Role.COUNCIL)
    public Uni<RestResponse<SelfAssessmentSummary>> sign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return sign.handle(new SignSelfAssessment.Command(
                        new SelfAssessment.Id(id), ETag.required(ifMatch).version(), actor.get()))
                .flatMap(this::summary);
    }

    /** The fingerprint says what is approved: exactly what was seen. A delegate has the council's role and her days. */
    @PUT
    @Path("approval")
    @RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.COUNCIL})
    public Uni<RestResponse<SelfAssessmentSummary>> approve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable ApprovalBody body) {
        var fingerprint = required("fingerprint", Reading.body(body).fingerprint());
        return approve.handle(new ApproveSelfAssessment.Command(
                        new SelfAssessment.Id(id), ETag.required(ifMatch).version(), fingerprint, actor.get()))
                .flatMap(this::summary);
    }

    @PUT
    @Path("sending-back")
    @RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.COUNCIL})
    public Uni<RestResponse<SelfAssessmentSummary>> sendBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable SendingBackBody body) {
        var reason = required("reason", Reading.body(body).reason());
        return sendBack.handle(new SendBackSelfAssessment.Command(
                        new SelfAssessment.Id(id), ETag.required(ifMatch).version(), reason, actor.get()))
                .flatMap(this::summary);
    }

    private Uni<RestResponse<SelfAssessmentSummary>> summary(SelfAssessment dossier) {
        return list.listed(dossier, actor.get())
                .map(listed -> ResponseBuilder.ok(SelfAssessmentSummary.of(listed))
                        .tag(new ETag(dossier.version()).value())
                        .build());
    }

    private static String required(String field, @Nullable String value) {
        var reading = Reading.start();
        var text = reading.text(field, value, LONGEST_REASON);
        reading.verify();
        return text == null ? "" : text;
    }
}
