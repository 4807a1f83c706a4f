package vn.minh.review.externalreview.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ClaimReview;
import vn.minh.review.externalreview.ConcludeReview;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ProposeResult;
import vn.minh.review.externalreview.ReadExternalReview;
import vn.minh.review.externalreview.RecordFinding;
import vn.minh.review.externalreview.ReleaseReview;
import vn.minh.review.externalreview.RequestSupplement;
import vn.minh.review.externalreview.ResumeReview;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** What may be done with a review; every move is based on a version that was read. */
@Authenticated
@Idempotent
@Path("/api/v1/external-reviews")
class ExternalReviewResource {

    private final ReadExternalReview read;
    private final ClaimReview claim;
    private final ReleaseReview release;
    private final RecordFinding record;
    private final RequestSupplement requestSupplement;
    private final ProposeResult propose;
    private final ResumeReview resume;
    private final ConcludeReview conclude;
    private final CurrentActor actor;

    ExternalReviewResource(
            ReadExternalReview read,
            ClaimReview claim,
            ReleaseReview release,
            RecordFinding record,
            RequestSupplement requestSupplement,
            ProposeResult propose,
            ResumeReview resume,
            ConcludeReview conclude,
            CurrentActor actor) {
        this.read = read;
        this.claim = claim;
        this.release = release;
        this.record = record;
        this.requestSupplement = requestSupplement;
        this.propose = propose;
        this.resume = resume;
        this.conclude = conclude;
        this.actor = actor;
    }

    @PUT
    @Path("{id}/holder")
    public Uni<RestResponse<ExternalReviewView>> claim(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(claim.handle(new ClaimReview.Command(of(id), version(ifMatch), actor.get())));
    }

    @DELETE
    @Path("{id}/holder")
    public Uni<RestResponse<ExternalReviewView>> release(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(release.handle(new ReleaseReview.Command(of(id), version(ifMatch), actor.get())));
    }

    @PUT
    @Path("{id}/findings/{item}")
    public Uni<RestResponse<ExternalReviewView>> record(
            UUID id,
            String item,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung nhận xét.") FindingBody body) {
        return answered(
                record.handle(new RecordFinding.Command(of(id), version(ifMatch), actor.get(), body.toRemark(item))));
    }

    @POST
    @Path("{id}/supplement-requests")
    public Uni<RestResponse<ExternalReviewView>> requestSupplement(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung yêu cầu.") SupplementBody body) {
        return answered(requestSupplement.handle(
                new RequestSupplement.Command(of(id), version(ifMatch), actor.get(), body.toAsked(), body.dueOn())));
    }

    @PUT
    @Path("{id}/proposal")
    public Uni<RestResponse<ExternalReviewView>> propose(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(propose.handle(new ProposeResult.Command(of(id), version(ifMatch), actor.get())));
    }

    @DELETE
    @Path("{id}/proposal")
    public Uni<RestResponse<ExternalReviewView>> resume(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(resume.handle(new ResumeReview.Command(of(id), version(ifMatch), actor.get())));
    }

    @PUT
    @Path("{id}/conclusion")
    public Uni<RestResponse<ExternalReviewView>> conclude(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(conclude.handle(new ConcludeReview.Command(of(id), version(ifMatch), actor.get())));
    }

    private Uni<RestResponse<ExternalReviewView>> answered(Uni<ExternalReview> moved) {
        var who = actor.get();
        return moved.chain(review -> read.shown(review, who)).map(ExternalReviewView::answer);
    }

    private static ExternalReview.Id of(UUID id) {
        return new ExternalReview.Id(id);
    }

    private static long version(@Nullable ETag ifMatch) {
        return ETag.required(ifMatch).version();
    }
}
