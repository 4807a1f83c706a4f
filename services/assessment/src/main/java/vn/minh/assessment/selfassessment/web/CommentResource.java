package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.selfassessment.Comment;
import vn.minh.assessment.selfassessment.ReadComments;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.WithdrawComment;
import vn.minh.assessment.selfassessment.WriteComment;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** What council and head say to each other about the criteria; not for reviewers. */
@Path("/api/v1/self-assessments/{id}/comments")
@RolesAllowed({Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_HEAD})
class CommentResource {

    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_TEXT = 2000;

    private final ReadComments read;
    private final WriteComment write;
    private final WithdrawComment withdraw;
    private final CurrentActor actor;

    CommentResource(ReadComments read, WriteComment write, WithdrawComment withdraw, CurrentActor actor) {
        this.read = read;
        this.write = write;
        this.withdraw = withdraw;
        this.actor = actor;
    }

    record CommentBody(@Nullable String criterion, @Nullable String text) {}

    @GET
    public Uni<List<CommentView>> list(UUID id, @RestQuery @Nullable String criterion) {
        return read.of(new SelfAssessment.Id(id), criterion, actor.get())
                .map(all -> all.stream().map(CommentView::of).toList());
    }

    @POST
    @Idempotent
    public Uni<RestResponse<CommentView>> write(UUID id, @Nullable CommentBody body) {
        var said = Reading.body(body);
        var reading = Reading.start();
        var criterion = reading.text("criterion", said.criterion(), LONGEST_CODE);
        var text = reading.text("text", said.text(), LONGEST_TEXT);
        reading.verify();
        if (criterion == null || text == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return write.handle(new WriteComment.Command(new SelfAssessment.Id(id), criterion, text, actor.get()))
                .map(comment -> answer(Status.CREATED, comment));
    }

    @PUT
    @Path("{comment}/withdrawal")
    @Idempotent
    public Uni<RestResponse<CommentView>> withdraw(
            UUID id, UUID comment, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return withdraw.handle(new WithdrawComment.Command(
                        new SelfAssessment.Id(id),
                        comment,
                        ETag.required(ifMatch).version(),
                        actor.get()))
                .map(withdrawn -> answer(Status.OK, withdrawn));
    }

    private static RestResponse<CommentView> answer(Status status, Comment comment) {
        return ResponseBuilder.create(status, CommentView.of(comment))
                .tag(new ETag(comment.version()).value())
                .build();
    }
}
