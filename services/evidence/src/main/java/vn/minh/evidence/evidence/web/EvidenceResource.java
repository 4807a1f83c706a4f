package vn.minh.evidence.evidence.web;

import static vn.minh.domain.Role.AUTHORITY_HEAD;
import static vn.minh.domain.Role.CONTRIBUTOR;
import static vn.minh.domain.Role.COUNCIL;
import static vn.minh.domain.Role.DEPARTMENT_OFFICER;
import static vn.minh.domain.Role.PRINCIPAL;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.AnnounceEvidence;
import vn.minh.evidence.evidence.ContentDraft;
import vn.minh.evidence.evidence.DescribeEvidence;
import vn.minh.evidence.evidence.DescriptionDraft;
import vn.minh.evidence.evidence.DownloadEvidence;
import vn.minh.evidence.evidence.DownloadLink;
import vn.minh.evidence.evidence.Draft;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.EvidenceQuery;
import vn.minh.evidence.evidence.ReadEvidence;
import vn.minh.evidence.evidence.ReplaceEvidence;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** Evidence (minh chứng): announce it, upload it to the store, confirm it, read it. */
@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private final ReadEvidence read;
    private final Arrivals arrivals;
    private final AnnounceEvidence announce;
    private final ReplaceEvidence replace;
    private final DescribeEvidence describe;
    private final Confirmation confirmation;
    private final DownloadEvidence download;
    private final LinkViews links;
    private final CurrentActor actor;

    EvidenceResource(
            ReadEvidence read,
            Arrivals arrivals,
            AnnounceEvidence announce,
            ReplaceEvidence replace,
            DescribeEvidence describe,
            Confirmation confirmation,
            DownloadEvidence download,
            LinkViews links,
            CurrentActor actor) {
        this.read = read;
        this.arrivals = arrivals;
        this.announce = announce;
        this.replace = replace;
        this.describe = describe;
        this.confirmation = confirmation;
        this.download = download;
        this.links = links;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public Uni<RestResponse<EvidenceView>> announce(@Nullable Draft draft) {
        var said = draft == null ? Draft.EMPTY : draft;
        return announce.handle(new AnnounceEvidence.Command(actor.get(), said)).chain(this::created);
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
                .chain(this::created);
    }

    private Uni<RestResponse<EvidenceView>> created(Evidence awaiting) {
        return arrivals.promised(awaiting)
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, "/api/v1/evidence/" + view.id())
                        .tag(new ETag(awaiting.version()).value())
                        .build());
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
     * Has the announced content looked at, with no transaction open, and what was found recorded. A look that takes
     * longer than anybody waits goes on and is answered 202; asking again joins it.
     *
     * @param trace W3C {@code traceparent}
     */
    @PUT
    @Path("{id}/confirmation")
    @RolesAllowed({CONTRIBUTOR, COUNCIL, PRINCIPAL})
    public Uni<RestResponse<EvidenceView>> confirm(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Parameter(hidden = true) @HeaderParam("traceparent") @Nullable String trace) {
        var version = ETag.required(ifMatch);
        return confirmation
                .look(id, version, trace)
                .chain(recorded -> recorded ? confirmation.recorded(id, version) : confirmation.goesOn(id));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Uni<RestResponse<EvidenceView>> get(UUID id) {
        return read.one(new Evidence.Id(id), actor.get())
                .chain(sight -> arrivals.known(sight)
                        .chain(coming -> links.of(List.of(sight))
                                .map(linked -> EvidenceView.of(sight, coming.and(linked.get(id)))))
                        .map(view -> RestResponse.ResponseBuilder.ok(view)
                                .tag(new ETag(sight.evidence().version()).value())
                                .build()));
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
            @QueryParam("link") @Nullable String link,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("50") int asked) {
        int size = Page.size(asked);
        var query = new EvidenceQuery(unit, criterion, text, state, sha256, link).checked();
        return read.list(query, after, size + 1, actor.get())
                .chain(found -> links.of(found)
                        .map(linked -> Page.of(
                                        found,
                                        size,
                                        last -> last.evidence().id().value().toString())
                                .map(sight -> EvidenceView.of(
                                        sight,
                                        Coming.NOTHING.and(
                                                linked.get(sight.evidence().id().value()))))));
    }

    @GET
    @Path("{id}/download")
    @Authenticated
    public Uni<DownloadLink> download(UUID id, @QueryParam("version") @Nullable Integer version) {
        return download.handle(new DownloadEvidence.Command(new Evidence.Id(id), version, actor.get()));
    }
}
