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
import vn.minh.evidence.evidence.DownloadEvidence;
import vn.minh.evidence.evidence.DownloadLink;
import vn.minh.evidence.evidence.Draft;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.LookAtUpload;
import vn.minh.evidence.evidence.ReadEvidence;
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
    private final LookAtUpload look;
    private final Confirmation confirmation;
    private final DownloadEvidence download;
    private final CurrentActor actor;

    EvidenceResource(
            ReadEvidence read,
            Uploads uploads,
            AnnounceEvidence announce,
            LookAtUpload look,
            Confirmation confirmation,
            DownloadEvidence download,
            CurrentActor actor) {
        this.read = read;
        this.uploads = uploads;
        this.announce = announce;
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
        return announce.handle(new AnnounceEvidence.Command(actor.get(), said))
                .map(announced -> RestResponse.ResponseBuilder.create(
                                RestResponse.Status.CREATED, EvidenceView.of(announced, uploads.plan(announced)))
                        .header(
                                HttpHeaders.LOCATION,
                                "/api/v1/evidence/" + announced.id().value())
                        .tag(new ETag(announced.version()).value())
                        .build());
    }

    /**
     * Looks at the uploaded bytes first, with no transaction open, and records in one short one what was found. That
     * part takes the idempotency key, so a repeat gets its first answer without a second look.
     */
    @PUT
    @Path("{id}/confirmation")
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public Uni<RestResponse<EvidenceView>> confirm(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        var version = ETag.required(ifMatch);
        var of = new Evidence.Id(id);
        return look.handle(new LookAtUpload.Command(of, version.version(), actor.get()))
                .chain(finding -> confirmation.record(id, version, new Confirmation.Look(finding)))
                .call(() -> confirmation.forgetUpload(of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL, REVIEWER, AUTHORITY_OFFICER, AUTHORITY_HEAD, DEPARTMENT_OFFICER})
    public Uni<RestResponse<EvidenceView>> get(UUID id) {
        return read.one(new Evidence.Id(id), actor.get())
                .map(evidence -> RestResponse.ResponseBuilder.ok(
                                EvidenceView.of(evidence, evidence.awaitsUpload() ? uploads.plan(evidence) : null))
                        .tag(new ETag(evidence.version()).value())
                        .build());
    }

    @GET
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL, AUTHORITY_HEAD})
    public Uni<Page<EvidenceView>> list(
            @QueryParam("criterion") @Nullable String criterion,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("50") int asked) {
        int size = Page.size(asked);
        return read.list(criterion, after, size + 1, actor.get())
                .map(found -> Page.of(found, size, last -> last.id().value().toString())
                        .map(EvidenceView::of));
    }

    @GET
    @Path("{id}/download")
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL, REVIEWER, AUTHORITY_OFFICER, AUTHORITY_HEAD, DEPARTMENT_OFFICER})
    public Uni<DownloadLink> download(UUID id, @QueryParam("version") @Nullable Integer version) {
        return download.handle(new DownloadEvidence.Command(new Evidence.Id(id), version, actor.get()));
    }
}
