package vn.minh.review.externalreview.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import vn.minh.review.externalreview.ListDifferences;
import vn.minh.web.CurrentActor;

/** Where the unit, the first and the second reader differ most, for whoever decides. */
@Authenticated
@Path("/api/v1/external-reviews/differences")
class DifferencesResource {

    private final ListDifferences list;
    private final CurrentActor actor;

    DifferencesResource(ListDifferences list, CurrentActor actor) {
        this.list = list;
        this.actor = actor;
    }

    @GET
    public Uni<DifferenceView.DifferencesView> differences(
            @RestQuery @NotNull(message = "Thiếu mã đợt đánh giá (campaign).") UUID campaign) {
        return list.handle(campaign, actor.get()).map(DifferenceView::of);
    }
}
