package vn.minh.assessment.indicatorset.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.indicatorset.DraftIndicatorSet;
import vn.minh.assessment.indicatorset.KnownSet;
import vn.minh.assessment.indicatorset.PublishIndicatorSet;
import vn.minh.assessment.indicatorset.ReadIndicatorSets;
import vn.minh.assessment.indicatorset.RetireIndicatorSet;
import vn.minh.assessment.indicatorset.SetVersion;
import vn.minh.domain.Role;
import vn.minh.grading.IndicatorSet;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/indicator-sets")
class IndicatorSetResource {

    private final SetDocuments documents;
    private final ReadIndicatorSets read;
    private final DraftIndicatorSet draft;
    private final PublishIndicatorSet publish;
    private final RetireIndicatorSet retire;
    private final CurrentActor actor;

    IndicatorSetResource(
            SetDocuments documents,
            ReadIndicatorSets read,
            DraftIndicatorSet draft,
            PublishIndicatorSet publish,
            RetireIndicatorSet retire,
            CurrentActor actor) {
        this.documents = documents;
        this.read = read;
        this.draft = draft;
        this.publish = publish;
        this.retire = retire;
        this.actor = actor;
    }

    @GET
    @Authenticated
    public Uni<Page<IndicatorSetSummary>> list() {
        return read.all(actor.get())
                .map(all -> new Page<>(all.stream().map(IndicatorSetSummary::of).toList(), null));
    }

    @GET
    @Path("{code}/{version}")
    @Authenticated
    public Uni<RestResponse<IndicatorSetView>> get(String code, int version) {
        return read.one(code, version, actor.get()).map(set -> answer(Status.OK, set));
    }

    /** 201 for a new draft; 200 when the version was there: the draft was written anew, or said the same before. */
    @POST
    @RolesAllowed({Role.ADMINISTRATOR, Role.DEPARTMENT_OFFICER})
    @Idempotent
    public Uni<RestResponse<IndicatorSetView>> draft(
            @RequestBody(content = @Content(schema = @Schema(implementation = IndicatorSet.class))) @Nullable JsonNode set,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch)
            throws JsonProcessingException {
        var content = documents.read(Reading.body(set));
        var expected = ifMatch == null ? null : ifMatch.version();
        return draft.handle(new DraftIndicatorSet.Command(content, expected, actor.get()))
                .map(drafted ->
                        answer(drafted.isNew() ? Status.CREATED : Status.OK, new KnownSet(drafted.version(), content)));
    }

    @PUT
    @Path("{code}/{version}/publication")
    @RolesAllowed({Role.ADMINISTRATOR, Role.DEPARTMENT_OFFICER})
    @Idempotent
    public Uni<RestResponse<IndicatorSetView>> publish(
            String code, int version, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        var expected = ETag.required(ifMatch).version();
        return publish.handle(new PublishIndicatorSet.Command(code, version, expected, actor.get()))
                .map(set -> answer(Status.OK, set));
    }

    @PUT
    @Path("{code}/{version}/retirement")
    @RolesAllowed({Role.ADMINISTRATOR, Role.DEPARTMENT_OFFICER})
    @Idempotent
    public Uni<RestResponse<IndicatorSetView>> retire(
            String code, int version, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        var expected = ETag.required(ifMatch).version();
        return retire.handle(new RetireIndicatorSet.Command(code, version, expected, actor.get()))
                .flatMap(this::answer);
    }

    private Uni<RestResponse<IndicatorSetView>> answer(SetVersion moved) {
        return read.one(moved.ref().code(), moved.ref().version(), actor.get())
                .map(set -> answer(Status.OK, new KnownSet(moved, set.content())));
    }

    private static RestResponse<IndicatorSetView> answer(Status status, KnownSet set) {
        return ResponseBuilder.create(status, IndicatorSetView.of(set))
                .tag(new ETag(set.version().version()).value())
                .build();
    }
}
