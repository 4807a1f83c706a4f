package vn.minh.assessment.organization.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.OrgUnitEntry;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.assessment.organization.RecordOrgUnits;
import vn.minh.assessment.organization.Recorded;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Role;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/org-units")
class OrgUnitResource {

    private final OrgUnits units;
    private final RecordOrgUnits record;

    OrgUnitResource(OrgUnits units, RecordOrgUnits record) {
        this.units = units;
        this.record = record;
    }

    @GET
    @Authenticated
    public Uni<Page<OrgUnitView>> list(
            @RestQuery @Nullable UnitKind kind,
            @RestQuery @Nullable String parent,
            @RestQuery @Nullable String department,
            @RestQuery @DefaultValue("") String after,
            @RestQuery @DefaultValue("50") int limit) {
        int size = Page.size(limit);
        return units.list(new OrgUnits.Filter(kind, parent, department), after, size + 1)
                .map(found -> Page.of(found, size, unit -> unit.code()).map(OrgUnitView::of));
    }

    /** The entries given; others stay as they are. */
    @PUT
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<Recorded>> put(@Nullable List<OrgUnitEntry> entries) {
        return record.handle(new RecordOrgUnits.Command(Reading.list(entries))).map(RestResponse::ok);
    }
}
