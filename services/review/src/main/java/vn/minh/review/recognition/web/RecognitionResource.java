package vn.minh.review.recognition.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.recognition.RecogniseLevels;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Recognitions;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/recognitions")
class RecognitionResource {

    private final RecogniseLevels recognise;
    private final Recognitions recognitions;
    private final Standings standings;
    private final CurrentActor actor;

    RecognitionResource(RecogniseLevels recognise, Recognitions recognitions, Standings standings, CurrentActor actor) {
        this.recognise = recognise;
        this.recognitions = recognitions;
        this.standings = standings;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.AUTHORITY_HEAD)
    public Uni<RestResponse<ActView>> recognise(
            @Valid @NotNull(message = "Thiếu nội dung quyết định.") RecognitionBody body, UriInfo uri) {
        var path = uri.getPath();
        return recognise
                .handle(new RecogniseLevels.Command(body.reviews(), actor.get()))
                .map(act -> RestResponse.ok(ActView.of(act, path)));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Uni<RestResponse<RecognitionView>> get(UUID id) {
        return standings
                .of(actor.get())
                .chain(standing -> recognitions.within(new Recognition.Id(id), Reach.of(standing)))
                .map(recognition -> RestResponse.ResponseBuilder.ok(RecognitionView.of(recognition))
                        .tag(new ETag(recognition.version()).value())
                        .build());
    }

    @GET
    @Authenticated
    public Uni<Page<RecognitionView>> list(
            @RestQuery @Nullable String review,
            @RestQuery @Nullable String schoolYear,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int size) {
        return standings.of(actor.get()).chain(standing -> {
            var query = ListParameters.read(Reach.of(standing), review, schoolYear, after, size);
            return recognitions
                    .list(query)
                    .map(rows ->
                            Page.of(rows, query.size(), ListParameters::write).map(RecognitionView::of));
        });
    }
}
