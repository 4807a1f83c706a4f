package vn.minh.review.externalreview.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.ReadExternalReview;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.externalreview.WalkQueue;
import vn.minh.web.CurrentActor;
import vn.minh.web.Page;

/** The queue of an authority, and one review opened. */
@Authenticated
@Path("/api/v1/external-reviews")
class ExternalReviewsResource {

    private final WalkQueue queue;
    private final Standings standings;
    private final ReadExternalReview read;
    private final CurrentActor actor;

    ExternalReviewsResource(WalkQueue queue, Standings standings, ReadExternalReview read, CurrentActor actor) {
        this.queue = queue;
        this.standings = standings;
        this.read = read;
        this.actor = actor;
    }

    @GET
    public Uni<Page<QueueLineView>> queue(@BeanParam QueueParameters asked) {
        return standings.of(actor.get()).chain(standing -> {
            var query = asked.within(Reach.of(standing));
            return queue.handle(query, standing)
                    .map(lines -> Page.of(
                                    lines,
                                    query.size(),
                                    line -> QueueParameters.write(line.entry().key()))
                            .map(QueueLineView::of));
        });
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<ExternalReviewView>> get(UUID id) {
        return read.handle(new ExternalReview.Id(id), actor.get()).map(ExternalReviewView::answer);
    }
}
