package vn.minh.evidence.evidence.web;

import static vn.minh.domain.Role.AUTHORITY_HEAD;
import static vn.minh.domain.Role.AUTHORITY_OFFICER;
import static vn.minh.domain.Role.CONTRIBUTOR;
import static vn.minh.domain.Role.COUNCIL;
import static vn.minh.domain.Role.DEPARTMENT_OFFICER;
import static vn.minh.domain.Role.PRINCIPAL;
import static vn.minh.domain.Role.REVIEWER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.AnnounceEvidence;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.ContentDraft;
import vn.minh.evidence.evidence.DescribeEvidence;
import vn.minh.evidence.evidence.DescriptionDraft;
import vn.minh.evidence.evidence.DownloadEvidence;
import vn.minh.evidence.evidence.DownloadLink;
import vn.minh.evidence.evidence.Draft;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.EvidenceQuery;
import vn.minh.evidence.evidence.LookAtUpload;
import vn.minh.evidence.evidence.ReadEvidence;
import vn.minh.evidence.evidence.ReplaceEvidence;
import vn.minh.evidence.evidence.Sight;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.evidence.evidence.Uploads;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** Evidence (minh chứng): announce it, upload it to the store, confirm it, read it. */
@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private final ReadEvidence read;
    private final Uploads uploads;
    private final AnnounceEvidence announce;
    private final ReplaceEvidence replace;
    private final DescribeEvidence describe;
    private final LookAtUpload look;
    private final Confirmation confirmation;
    private final DownloadEvidence download;
    private final CurrentActor actor;

    EvidenceResource(
            ReadEvidence read,
            Uploads uploads,
            AnnounceEvidence announce,
            ReplaceEvidence replace,
            DescribeEvidence describe,
            LookAtUpload look,
            Confirmation confirmation,
            DownloadEvidence download,
            CurrentActor actor) {
        this.read = read;
        this.uploads = uploads;
        this.announce = announce;
        this.replace = replace;
        this.describe = describe;
        this.look = look;
        this.confirmation = confirmation;
        this.download = download;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public Uni<RestResponse<EvidenceView>> announce(@Nullable Draft draft) {
        var said = draft == null ? Draft.EMPTY : draft;
        return announce.handle(new AnnounceEvidence.Command(actor.get(), said)).map(this::created);
    }

    /** Announces what will take the place of the content. What is stored stays as it is, and may be cited. */
    @POST
    @Path("{id}/replacement")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public Uni<RestResponse<EvidenceView>> replace(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable ContentDraft draft) {
        var said = draft == null ? ContentDraft.EMPTY : draft;
        return replace.handle(new ReplaceEvidence.Command(
                        new Evidence.Id(id), ETag.required(ifMatch).version(), actor.get(), said))
                .map(this::created);
    }

    private RestResponse<EvidenceView> created(Evidence awaiting) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, awaited(new Sight.Own(awaiting)))
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/evidence/" + awaiting.id().value())
                .tag(new ETag(awaiting.version()).value())
                .build();
    }

    /** With the way for the bytes that are awaited, for whoever may bring them. */
    private EvidenceView awaited(Sight sight) {
        var evidence = sight.evidence();
        var plan = evidence.awaited()
                .filter(_ -> sight.isOwn())
                .filter(attempt -> attempt.content() instanceof Content.File)
                .map(attempt ->
                        uploads.plan(new UploadKey(evidence.id(), attempt.number()), (Content.File) attempt.content()));
        return EvidenceView.of(sight, plan.orElse(null));
    }

    /** Its code and its own criterion stay; the words of what was sealed stay with the seal. */
    @PUT
    @Path("{id}/description")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public Uni<RestResponse<EvidenceView>> describe(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable DescriptionDraft draft) {
        var said = draft == null ? DescriptionDraft.EMPTY : draft;
        return describe.handle(new DescribeEvidence.Command(
                        new Evidence.Id(id), ETag.required(ifMatch).version(), actor.get(), said))
                .map(described -> RestResponse.ResponseBuilder.ok(EvidenceView.of(described))
                        .tag(new ETag(described.version()).value())
                        .build());
    }

    /**
     * Looks at the announced content first, with no transaction open, and records in one short one what was found. That
     * part takes the idempotency key, so a repeat gets its first answer without a second look.
     */
    @PUT
    @Path("{id}/confirmation")
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public Uni<RestResponse<EvidenceView>> confirm(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        var version = ETag.required(ifMatch);
        return look.handle(new LookAtUpload.Command(new Evidence.Id(id), version.version(), actor.get()))
                .chain(looked -> confirmation
                        .record(id, version, new Confirmation.Look(looked.finding()))
                        .call(() -> looked.upload() == null
                                ? Uni.createFrom().voidItem()
                                : confirmation.forgetUpload(looked.upload())));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL, REVIEWER, AUTHORITY_OFFICER, AUTHORITY_HEAD, DEPARTMENT_OFFICER})
    public Uni<RestResponse<EvidenceView>> get(UUID id) {
        return read.one(new Evidence.Id(id), actor.get())
                .map(sight -> RestResponse.ResponseBuilder.ok(awaited(sight))
                        .tag(new ETag(sight.evidence().version()).value())
                        .build());
    }

    /** Of her own unit; for a department of any unit of its city. What cannot be hers to see is not found. */
    @GET
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL, AUTHORITY_HEAD, DEPARTMENT_OFFICER})
    public Uni<Page<EvidenceView>> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("criterion") @Nullable String criterion,
            @QueryParam("text") @Nullable String text,
            @QueryParam("state") @Nullable String state,
            @QueryParam("sha256") @Nullable String sha256,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("50") int asked) {
        int size = Page.size(asked);
        var query = new EvidenceQuery(unit, criterion, text, state, sha256).checked();
        return read.list(query, after, size + 1, actor.get())
                .map(found -> Page.of(
                                found,
                                size,
                                last -> last.evidence().id().value().toString())
                        .map(sight -> EvidenceView.of(sight, null)));
    }

    @GET
    @Path("{id}/download")
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL, REVIEWER, AUTHORITY_OFFICER, AUTHORITY_HEAD, DEPARTMENT_OFFICER})
    public Uni<DownloadLink> download(UUID id, @QueryParam("version") @Nullable Integer version) {
        return download.handle(new DownloadEvidence.Command(new Evidence.Id(id), version, actor.get()));
    }
}
