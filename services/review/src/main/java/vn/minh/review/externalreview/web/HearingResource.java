package vn.minh.review.externalreview.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.CommentOnProposal;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.KeepMinutes;
import vn.minh.review.externalreview.ReadExternalReview;
import vn.minh.review.externalreview.ReadMinutes;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** What is said about a review beside its points: the unit's comment, the team's minutes. */
@Authenticated
@Idempotent
@Path("/api/v1/external-reviews/{id}")
class HearingResource {

    private final ReadExternalReview read;
    private final ReadMinutes readMinutes;
    private final CommentOnProposal comment;
    private final KeepMinutes keepMinutes;
    private final CurrentActor actor;

    HearingResource(
            ReadExternalReview read,
            ReadMinutes readMinutes,
            CommentOnProposal comment,
            KeepMinutes keepMinutes,
            CurrentActor actor) {
        this.read = read;
        this.readMinutes = readMinutes;
        this.comment = comment;
        this.keepMinutes = keepMinutes;
        this.actor = actor;
    }

    @PUT
    @Path("comment")
    public Uni<RestResponse<ExternalReviewView>> comment(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung góp ý.") CommentBody body) {
        var who = actor.get();
        return comment.handle(new CommentOnProposal.Command(
                        new ExternalReview.Id(id), ETag.required(ifMatch).version(), who, body.agreed(), body.text()))
                .chain(review -> read.shown(review, who))
                .map(ExternalReviewView::answer);
    }

    @PUT
    @Path("minutes")
    public Uni<RestResponse<MinutesView>> keepMinutes(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung biên bản.") MinutesBody body) {
        var who = actor.get();
        return keepMinutes
                .handle(new KeepMinutes.Command(
                        new ExternalReview.Id(id), ETag.required(ifMatch).version(), who, body.toMeeting()))
                .chain(review -> readMinutes.handle(review.id(), who))
                .map(MinutesView::answer);
    }

    @GET
    @Path("minutes")
    public Uni<RestResponse<MinutesView>> minutes(UUID id) {
        return readMinutes.handle(new ExternalReview.Id(id), actor.get()).map(MinutesView::answer);
    }
}
