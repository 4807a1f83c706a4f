package vn.minh.assessment.indicatorset.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.indicatorset.ReadCrosswalks;
import vn.minh.assessment.indicatorset.ReadIndicatorSets;
import vn.minh.assessment.indicatorset.RecordCrosswalk;
import vn.minh.assessment.indicatorset.RecordCrosswalk.Named;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** Two versions beside each other. The earlier one is a number, or {@code code@number} where the code is another. */
@Path("/api/v1/indicator-sets")
@RolesAllowed({Role.ADMINISTRATOR, Role.DEPARTMENT_OFFICER})
class ComparisonResource {

    private final ReadIndicatorSets sets;
    private final ReadCrosswalks crosswalks;
    private final RecordCrosswalk record;
    private final CurrentActor actor;

    ComparisonResource(ReadIndicatorSets sets, ReadCrosswalks crosswalks, RecordCrosswalk record, CurrentActor actor) {
        this.sets = sets;
        this.crosswalks = crosswalks;
        this.record = record;
        this.actor = actor;
    }

    @GET
    @Path("{code}/{version}/difference/{from}")
    public Uni<DifferenceView> difference(String code, int version, String from) {
        var earlier = Earlier.read(code, from);
        return sets.one(earlier.code(), earlier.number(), actor.get())
                .flatMap(before -> sets.one(code, version, actor.get()).map(after -> DifferenceView.of(before, after)));
    }

    /** What was recorded; else what the versions propose by themselves, marked as that. */
    @GET
    @Path("{code}/{version}/crosswalk/{from}")
    public Uni<CrosswalkView> crosswalk(String code, int version, String from) {
        var earlier = Earlier.read(code, from);
        return sets.one(earlier.code(), earlier.number(), actor.get())
                .flatMap(before ->
                        sets.one(code, version, actor.get()).flatMap(after -> crosswalks.between(before, after)))
                .map(CrosswalkView::of);
    }

    /** {@code If-Match} names the later version's revision. */
    @PUT
    @Path("{code}/{version}/crosswalk/{from}")
    @Idempotent
    public Uni<RestResponse<CrosswalkView>> record(
            String code,
            int version,
            String from,
            @Nullable CrosswalkBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        var expected = ETag.required(ifMatch).version();
        var command = new RecordCrosswalk.Command(
                new Named(code, version),
                Earlier.read(code, from),
                Reading.body(body).read(),
                expected,
                actor.get());
        return record.handle(command).map(CrosswalkView::of).map(RestResponse::ok);
    }
}
