package vn.minh.review.externalreview.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.FinishSecondReading;
import vn.minh.review.externalreview.ReadExternalReview;
import vn.minh.review.externalreview.RecordSecondFinding;
import vn.minh.review.externalreview.ReleaseSecondReading;
import vn.minh.review.externalreview.SettleReaders;
import vn.minh.review.externalreview.TakeSecondReading;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** A dossier read a second time, and what is decided where two readers differ. */
@Authenticated
@Idempotent
@Path("/api/v1/external-reviews")
class SecondReadingResource {

    private final ReadExternalReview read;
    private final TakeSecondReading take;
    private final ReleaseSecondReading release;
    private final RecordSecondFinding record;
    private final FinishSecondReading finish;
    private final SettleReaders settle;
    private final CurrentActor actor;

    SecondReadingResource(
            ReadExternalReview read,
            TakeSecondReading take,
            ReleaseSecondReading release,
            RecordSecondFinding record,
            FinishSecondReading finish,
            SettleReaders settle,
            CurrentActor actor) {
        this.read = read;
        this.take = take;
        this.release = release;
        this.record = record;
        this.finish = finish;
        this.settle = settle;
        this.actor = actor;
    }

    @PUT
    @Path("{id}/second-reading/reader")
    public Uni<RestResponse<ExternalReviewView>> take(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(take.handle(new TakeSecondReading.Command(of(id), version(ifMatch), actor.get())));
    }

    @DELETE
    @Path("{id}/second-reading/reader")
    public Uni<RestResponse<ExternalReviewView>> release(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(release.handle(new ReleaseSecondReading.Command(of(id), version(ifMatch), actor.get())));
    }

    @PUT
    @Path("{id}/second-reading/findings/{item}")
    public Uni<RestResponse<ExternalReviewView>> record(
            UUID id,
            String item,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung nhận xét.") FindingBody body) {
        return answered(record.handle(
                new RecordSecondFinding.Command(of(id), version(ifMatch), actor.get(), body.toRemark(item))));
    }

    @PUT
    @Path("{id}/second-reading/end")
    public Uni<RestResponse<ExternalReviewView>> finish(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return answered(finish.handle(new FinishSecondReading.Command(of(id), version(ifMatch), actor.get())));
    }

    @PUT
    @Path("{id}/settlement")
    public Uni<RestResponse<ExternalReviewView>> settle(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung chốt điểm.") SettlementBody body) {
        return answered(
                settle.handle(new SettleReaders.Command(of(id), version(ifMatch), actor.get(), body.toRemarks())));
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
