package vn.minh.review.recognition.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.recognition.MeetRecognitions;
import vn.minh.review.recognition.RecogniseLevels;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Recognitions;
import vn.minh.review.recognition.Remedies;
import vn.minh.review.recognition.Remedies.Remedy;
import vn.minh.review.recognition.RevokeRecognition;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/recognitions")
class RecognitionResource {

    private final RecogniseLevels recognise;
    private final Recognitions recognitions;
    private final RevokeRecognition revoke;
    private final MeetRecognitions meet;
    private final Remedies remedies;
    private final Standings standings;
    private final CurrentActor actor;

    RecognitionResource(
            RecogniseLevels recognise,
            Recognitions recognitions,
            RevokeRecognition revoke,
            MeetRecognitions meet,
            Remedies remedies,
            Standings standings,
            CurrentActor actor) {
        this.recognise = recognise;
        this.recognitions = recognitions;
        this.revoke = revoke;
        this.meet = meet;
        this.remedies = remedies;
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

    @PUT
    @Path("{id}/revocation")
    @Idempotent
    @RolesAllowed(Role.AUTHORITY_HEAD)
    public Uni<RestResponse<RecognitionView>> revoke(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Valid @NotNull(message = "Thiếu nội dung thu hồi.") RevocationBody body) {
        var head = actor.get();
        var command = new RevokeRecognition.Command(
                new Recognition.Id(id), ETag.required(ifMatch).version(), body.reason(), head);
        return revoke.handle(command).chain(done -> answer(done, head));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Uni<RestResponse<RecognitionView>> get(UUID id) {
        return standings
                .of(actor.get())
                .chain(standing -> recognitions
                        .within(new Recognition.Id(id), Reach.of(standing))
                        .chain(recognition -> answer(recognition, standing)));
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
                    .map(rows -> Page.of(rows, query.size(), ListParameters::write))
                    .chain(page -> shown(page.items(), standing).map(views -> new Page<>(views, page.next())));
        });
    }

    private Uni<RestResponse<RecognitionView>> answer(Recognition recognition, Actor who) {
        return standings.of(who).chain(standing -> answer(recognition, standing));
    }

    private Uni<RestResponse<RecognitionView>> answer(Recognition recognition, Standing standing) {
        return shown(List.of(recognition), standing)
                .map(List::getFirst)
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .tag(new ETag(view.version()).value())
                        .build());
    }

    private Uni<List<RecognitionView>> shown(List<Recognition> found, Standing standing) {
        return meet.handle(found, standing)
                .chain(all -> remedies.of(found, standing)
                        .map(remedies -> all.stream()
                                .map(met -> RecognitionView.of(
                                        met,
                                        remedies.getOrDefault(
                                                met.recognition().id().value(), Remedy.NONE)))
                                .toList()));
    }
}
