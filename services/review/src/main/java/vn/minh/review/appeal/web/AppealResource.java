package vn.minh.review.appeal.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Vietnam;
import vn.minh.review.appeal.AdmitAppeal;
import vn.minh.review.appeal.Appeal;
import vn.minh.review.appeal.DecideAppeal;
import vn.minh.review.appeal.FileAppeal;
import vn.minh.review.appeal.MeetAppeal;
import vn.minh.review.appeal.RecordPanelFinding;
import vn.minh.review.appeal.WithdrawAppeal;
import vn.minh.review.recognition.Recognition;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** What may be done with an appeal. The token says who she is; what she may do rests on the appeal. */
@Idempotent
@Authenticated
@Path("/api/v1/appeals")
class AppealResource {

    private final FileAppeal file;
    private final WithdrawAppeal withdraw;
    private final AdmitAppeal admit;
    private final RecordPanelFinding record;
    private final DecideAppeal decide;
    private final MeetAppeal meet;
    private final CurrentActor actor;
    private final InstantSource clock;

    AppealResource(
            FileAppeal file,
            WithdrawAppeal withdraw,
            AdmitAppeal admit,
            RecordPanelFinding record,
            DecideAppeal decide,
            MeetAppeal meet,
            CurrentActor actor,
            InstantSource clock) {
        this.file = file;
        this.withdraw = withdraw;
        this.admit = admit;
        this.record = record;
        this.decide = decide;
        this.meet = meet;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    public Uni<RestResponse<AppealView>> file(@Valid @NotNull(message = "Thiếu nội dung đề nghị.") AppealBody body) {
        return answered(
                RestResponse.Status.CREATED,
                file.handle(
                        new FileAppeal.Command(new Recognition.Id(body.recognition()), body.toPleas(), actor.get())));
    }

    @PUT
    @Path("{id}/withdrawal")
    public Uni<RestResponse<AppealView>> withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(withdraw.handle(new WithdrawAppeal.Command(of(id), version(ifMatch), actor.get())));
    }

    @PUT
    @Path("{id}/panel")
    public Uni<RestResponse<AppealView>> admit(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu thành phần hội đồng.") PanelBody body) {
        return answered(admit.handle(
                new AdmitAppeal.Command(of(id), version(ifMatch), actor.get(), body.toPanel(), body.dueOn())));
    }

    @PUT
    @Path("{id}/findings/{item}")
    public Uni<RestResponse<AppealView>> record(
            UUID id,
            String item,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung nhận xét.") PanelFindingBody body) {
        return answered(record.handle(
                new RecordPanelFinding.Command(of(id), version(ifMatch), actor.get(), body.toRemark(item))));
    }

    @PUT
    @Path("{id}/decision")
    public Uni<RestResponse<AppealView>> decide(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung quyết định.") DecisionBody body) {
        boolean upheld = body.outcome() == DecisionBody.Decided.UPHELD;
        return answered(
                decide.handle(new DecideAppeal.Command(of(id), version(ifMatch), actor.get(), upheld, body.reason())));
    }

    private Uni<RestResponse<AppealView>> answered(Uni<Appeal> moved) {
        return answered(RestResponse.Status.OK, moved);
    }

    private Uni<RestResponse<AppealView>> answered(RestResponse.Status status, Uni<Appeal> moved) {
        var who = actor.get();
        var today = Vietnam.dayOf(clock.instant());
        return moved.chain(appeal -> meet.handle(appeal, who)).map(met -> AppealView.answer(status, met, today));
    }

    private static Appeal.Id of(UUID id) {
        return new Appeal.Id(id);
    }

    private static long version(@Nullable ETag ifMatch) {
        return ETag.required(ifMatch).version();
    }
}
