package vn.minh.review.externalreview.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.ReadExternalReview;
import vn.minh.review.externalreview.Standings;
import vn.minh.web.CurrentActor;
import vn.minh.web.Page;

/** The queue of an authority, and one review opened. */
@Authenticated
@Path("/api/v1/external-reviews")
class ExternalReviewsResource {

    private final ExternalReviews reviews;
    private final Standings standings;
    private final ReadExternalReview read;
    private final CurrentActor actor;

    ExternalReviewsResource(ExternalReviews reviews, Standings standings, ReadExternalReview read, CurrentActor actor) {
        this.reviews = reviews;
        this.standings = standings;
        this.read = read;
        this.actor = actor;
    }

    @GET
    public Uni<Page<QueueLineView>> queue(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String schoolYear,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int size) {
        return standings.of(actor.get()).chain(standing -> {
            var reach = Reach.of(standing);
            var query = QueueParameters.read(reach, state, schoolYear, after, size);
            return reviews.queue(query)
                    .map(rows -> Page.of(rows, query.size(), row -> QueueParameters.write(row.key()))
                            .map(row -> QueueLineView.of(row, reach)));
        });
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<ExternalReviewView>> get(UUID id) {
        return read.handle(new ExternalReview.Id(id), actor.get()).map(ExternalReviewView::answer);
    }
}
