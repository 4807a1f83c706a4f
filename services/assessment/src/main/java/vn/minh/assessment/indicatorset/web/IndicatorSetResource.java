package vn.minh.assessment.indicatorset.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.indicatorset.PublishIndicatorSet;
import vn.minh.domain.Role;
import vn.minh.grading.IndicatorSet;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/indicator-sets")
class IndicatorSetResource {

    private final IndicatorSets sets;
    private final PublishIndicatorSet publish;

    IndicatorSetResource(IndicatorSets sets, PublishIndicatorSet publish) {
        this.sets = sets;
        this.publish = publish;
    }

    @GET
    @Authenticated
    public Uni<Page<IndicatorSetSummary>> list() {
        return sets.all()
                .map(all -> new Page<>(all.stream().map(IndicatorSetSummary::of).toList(), null));
    }

    @GET
    @Path("{code}/{version}")
    @Authenticated
    public Uni<RestResponse<IndicatorSetView>> get(String code, int version) {
        return sets.get(code, version)
                .map(set -> ResponseBuilder.ok(IndicatorSetView.of(set))
                        .tag(set.ref().sha256())
                        .build());
    }

    /** 201 for a new version; 200 when the same content was published before. */
    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<IndicatorSetView>> publish(@Nullable IndicatorSet set) {
        return publish.handle(new PublishIndicatorSet.Command(Reading.body(set)))
                .map(published -> ResponseBuilder.create(
                                published.isNew() ? Status.CREATED : Status.OK, IndicatorSetView.of(published.set()))
                        .tag(published.set().ref().sha256())
                        .build());
    }
}
