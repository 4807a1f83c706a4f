package vn.minh.review.interest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.review.interest.DeclareConflict;
import vn.minh.review.interest.ReadInterest;
import vn.minh.review.interest.RecordWorkplaces;
import vn.minh.review.interest.WithdrawConflict;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** What binds a person to units; {@code me} is whoever asks. The first time with {@code If-Match: "0"}. */
@Authenticated
@Path("/api/v1/reviewers/{person}")
class InterestResource {

    private static final String ONESELF = "me";

    private final ReadInterest read;
    private final RecordWorkplaces record;
    private final DeclareConflict declare;
    private final WithdrawConflict withdraw;
    private final CurrentActor actor;

    InterestResource(
            ReadInterest read,
            RecordWorkplaces record,
            DeclareConflict declare,
            WithdrawConflict withdraw,
            CurrentActor actor) {
        this.read = read;
        this.record = record;
        this.declare = declare;
        this.withdraw = withdraw;
        this.actor = actor;
    }

    @GET
    public Uni<RestResponse<InterestView>> get(String person) {
        return read.handle(whom(person), actor.get()).map(InterestView::answer);
    }

    @PUT
    @Path("workplaces")
    @Idempotent
    public Uni<RestResponse<InterestView>> record(
            String person,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu danh sách nơi làm việc.") WorkplacesBody body) {
        return record.handle(
                        new RecordWorkplaces.Command(whom(person), version(ifMatch), body.toWorkplaces(), actor.get()))
                .map(InterestView::answer);
    }

    @POST
    @Path("conflicts")
    @Idempotent
    public Uni<RestResponse<InterestView>> declare(
            String person,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung khai báo.") ConflictBody body) {
        return declare.handle(new DeclareConflict.Command(
                        whom(person),
                        version(ifMatch),
                        body.unit().strip(),
                        body.reason().strip(),
                        actor.get()))
                .map(InterestView::answer);
    }

    @DELETE
    @Path("conflicts/{unit}")
    @Idempotent
    public Uni<RestResponse<InterestView>> withdraw(
            String person, String unit, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return withdraw.handle(new WithdrawConflict.Command(whom(person), version(ifMatch), unit, actor.get()))
                .map(InterestView::answer);
    }

    private String whom(String person) {
        return ONESELF.equals(person) ? actor.get().id() : person;
    }

    private static long version(@Nullable ETag ifMatch) {
        return ETag.required(ifMatch).version();
    }
}
