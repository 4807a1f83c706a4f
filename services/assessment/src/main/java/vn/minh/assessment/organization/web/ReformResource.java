package vn.minh.assessment.organization.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.ApplyReform;
import vn.minh.assessment.organization.ApplyReform.Applied;
import vn.minh.assessment.organization.PreviewReform;
import vn.minh.assessment.organization.ReformEntry;
import vn.minh.assessment.organization.Reforms;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** Rearrangements of a city's units: looked at before they are recorded, recorded, read again. */
@Path("/api/v1/reforms")
class ReformResource {

    private final Reforms reforms;
    private final ApplyReform apply;
    private final PreviewReform preview;
    private final CurrentActor actor;

    ReformResource(Reforms reforms, ApplyReform apply, PreviewReform preview, CurrentActor actor) {
        this.reforms = reforms;
        this.apply = apply;
        this.preview = preview;
        this.actor = actor;
    }

    @GET
    @Authenticated
    public Uni<Page<ReformSummary>> list(
            @RestQuery @DefaultValue("") String after, @RestQuery @DefaultValue("50") int limit) {
        int size = Page.size(limit);
        return reforms.list(after, size + 1)
                .map(found -> Page.of(found, size, reform -> reform.code()).map(ReformSummary::of));
    }

    /** The document and what it did. */
    @GET
    @Path("{code}")
    @Authenticated
    public Uni<ReformView> get(String code) {
        return reforms.find(code)
                .map(found -> found.map(ReformView::of).orElseThrow(() -> new Rejected(new NotFound("reform", code))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<AppliedView>> post(@Nullable ReformEntry entry) {
        return apply.handle(command(entry)).map(ReformResource::answer);
    }

    /** The steps as a file; units that begin are entered in the directory before. */
    @POST
    @Consumes(CsvEntries.MEDIA_TYPE)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<AppliedView>> postFile(@BeanParam ReformHeading heading, byte @Nullable [] file) {
        return apply.handle(CsvEntries.reform(heading, file, actor.get())).map(ReformResource::answer);
    }

    /** What it would do; nothing is written. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<AppliedView>> preview(@Nullable ReformEntry entry) {
        return preview.handle(command(entry)).map(AppliedView::of).map(RestResponse::ok);
    }

    @POST
    @Path("preview")
    @Consumes(CsvEntries.MEDIA_TYPE)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<AppliedView>> previewFile(@BeanParam ReformHeading heading, byte @Nullable [] file) {
        return preview.handle(CsvEntries.reform(heading, file, actor.get()))
                .map(AppliedView::of)
                .map(RestResponse::ok);
    }

    private ApplyReform.Command command(@Nullable ReformEntry entry) {
        var reading = Reading.start();
        return new ApplyReform.Command(Reading.body(entry), reading, reading.within("steps"), actor.get());
    }

    private static RestResponse<AppliedView> answer(Applied applied) {
        return ResponseBuilder.create(applied.isNew() ? Status.CREATED : Status.OK, AppliedView.of(applied))
                .build();
    }
}
