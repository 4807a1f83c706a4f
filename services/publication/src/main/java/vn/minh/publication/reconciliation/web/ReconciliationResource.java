package vn.minh.publication.reconciliation.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Targets;
import vn.minh.publication.delivery.Way;
import vn.minh.publication.reconciliation.BringInventory;
import vn.minh.publication.reconciliation.ReadReconciliations;
import vn.minh.publication.reconciliation.Reconciliation;
import vn.minh.publication.reconciliation.Reconciliations;
import vn.minh.publication.reconciliation.RepairDifferences;
import vn.minh.publication.reconciliation.Sight;
import vn.minh.publication.reconciliation.StartReconciliation;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** Comparing what a sector database was told with what it holds: asking, reading, repairing. */
@Path("/api/v1/reconciliations")
@RolesAllowed({Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR})
public class ReconciliationResource {

    private final ReadReconciliations read;
    private final StartReconciliation start;
    private final BringInventory bring;
    private final RepairDifferences repair;
    private final Targets targets;
    private final CurrentActor actor;

    ReconciliationResource(
            ReadReconciliations read,
            StartReconciliation start,
            BringInventory bring,
            RepairDifferences repair,
            Targets targets,
            CurrentActor actor) {
        this.read = read;
        this.start = start;
        this.bring = bring;
        this.repair = repair;
        this.targets = targets;
        this.actor = actor;
    }

    @GET
    public Uni<Page<ReconciliationView>> list(
            @RestQuery @Nullable String department,
            @RestQuery @Nullable String set,
            @RestQuery @Nullable String schoolYear,
            @RestQuery @Nullable String after,
            @RestQuery("size") @DefaultValue("50") int asked) {
        var who = actor.get();
        int size = Page.size(asked);
        return read.list(
                        new Reconciliations.Asked(
                                Asking.given(department),
                                Asking.given(set),
                                Asking.given(schoolYear),
                                null,
                                Asking.place(after),
                                size + 1),
                        who)
                .map(rows -> Page.of(rows, size, row -> Long.toString(row.position()))
                        .map(row -> ReconciliationView.of(row, null, Sight.of(who))));
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<ReconciliationView>> get(UUID id) {
        return shown(new Reconciliation.Id(id), Status.OK);
    }

    /** The records the two sides do not have alike, by their keys. */
    @GET
    @Path("{id}/differences")
    public Uni<Page<DifferenceView>> differences(
            UUID id,
            @RestQuery @Nullable String authority,
            @RestQuery @DefaultValue("") String after,
            @RestQuery("size") @DefaultValue("50") int asked) {
        int size = Page.size(asked);
        return read.differences(new Reconciliation.Id(id), Asking.given(authority), after, size + 1, actor.get())
                .map(rows -> Page.of(rows, size, row -> row.recordKey()).map(DifferenceView::of));
    }

    @POST
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR})
    @Idempotent
    public Uni<RestResponse<ReconciliationView>> start(Asking.@Nullable Start body) {
        var who = actor.get();
        var sound = Asking.start(body);
        Sight.of(who).requireCity(sound.department());
        var target = targets.of(sound.department());
        return start.handle(new StartReconciliation.Command(
                        new Scope(target.name(), sound.department(), sound.set(), sound.schoolYear()),
                        sound.byFile() ? Way.FILE : target.way(),
                        who.id(),
                        null))
                .flatMap(started -> shown(started.id(), Status.CREATED));
    }

    /**
     * What the sector database holds, as a file: a header row and the columns recordKey, authority, revision, state,
     * sha256.
     *
     * @param takenAt when the file was made over there; when not given, when the comparison was started
     */
    @PUT
    @Path("{id}/inventory")
    @Consumes("text/csv")
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR})
    @Idempotent
    public Uni<RestResponse<ReconciliationView>> bring(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RestQuery @Nullable String takenAt,
            byte @Nullable [] file) {
        return bring.handle(new BringInventory.Command(
                        new Reconciliation.Id(id),
                        ETag.required(ifMatch).version(),
                        actor.get(),
                        Asking.moment(takenAt),
                        new InventoryFile(file == null ? new byte[0] : file)::read))
                .flatMap(compared -> shown(compared.id(), Status.OK));
    }

    @PUT
    @Path("{id}/repair")
    @RolesAllowed({Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR})
    @Idempotent
    public Uni<RestResponse<ReconciliationView>> repair(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return repair.handle(new RepairDifferences.Command(
                        new Reconciliation.Id(id), ETag.required(ifMatch).version(), actor.get()))
                .flatMap(repaired -> shown(repaired.id(), Status.OK));
    }

    private Uni<RestResponse<ReconciliationView>> shown(Reconciliation.Id id, Status status) {
        var who = actor.get();
        return read.one(id, who)
                .map(shown -> ResponseBuilder.create(
                                status, ReconciliationView.of(shown.listed(), shown.sums(), Sight.of(who)))
                        .tag(new ETag(shown.listed().reconciliation().version()).value())
                        .build());
    }
}
