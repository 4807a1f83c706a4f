package vn.minh.assessment.organization.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.OrgUnitEntry;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.assessment.organization.ReadOrganization;
import vn.minh.assessment.organization.RecordOrgUnits;
import vn.minh.assessment.organization.Recorded;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Role;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/org-units")
class OrgUnitResource {

    private final ReadOrganization read;
    private final RecordOrgUnits record;

    OrgUnitResource(ReadOrganization read, RecordOrgUnits record) {
        this.read = read;
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
        return read.entries(new OrgUnits.Filter(kind, parent, department), after, size + 1)
                .map(found -> Page.of(found, size, entry -> entry.unit().code()).map(OrgUnitView::of));
    }

    @GET
    @Path("{code}")
    @Authenticated
    public Uni<OrgUnitView> get(String code) {
        return read.entry(code).map(OrgUnitView::of);
    }

    /** Who is accountable for reviewing the unit by a set on a day; today when none is named. */
    @GET
    @Path("{code}/authority")
    @Authenticated
    public Uni<AuthorityView> authority(String code, @RestQuery @Nullable String set, @RestQuery @Nullable String on) {
        return read.authority(code, set, on).map(AuthorityView::of);
    }

    /** The entries given; others stay as they are. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<Recorded>> put(@Nullable List<OrgUnitEntry> entries) {
        return record.handle(new RecordOrgUnits.Command(Reading.list(entries), Reading.start()))
                .map(RestResponse::ok);
    }

    /** The same as a file. */
    @PUT
    @Consumes(CsvEntries.MEDIA_TYPE)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<Recorded>> putFile(byte @Nullable [] file) {
        return record.handle(CsvEntries.units(file)).map(RestResponse::ok);
    }
}
