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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.AssignmentEntry;
import vn.minh.assessment.organization.ReadOrganization;
import vn.minh.assessment.organization.RecordAssignments;
import vn.minh.assessment.organization.Recorded;
import vn.minh.domain.Role;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

@Path("/api/v1/reviewing-assignments")
class ReviewingAssignmentResource {

    private final ReadOrganization read;
    private final RecordAssignments record;

    ReviewingAssignmentResource(ReadOrganization read, RecordAssignments record) {
        this.read = read;
        this.record = record;
    }

    /**
     * Who reviews whom.
     *
     * @param unit those that cover it: its own and those of its kind
     * @param on those in force on that day
     */
    @GET
    @Authenticated
    public Uni<Page<AssignmentView>> list(
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String set,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") int limit) {
        int size = Page.size(limit);
        return read.assignments(new ReadOrganization.Asked(unit, authority, set, on), after, size + 1)
                .map(found -> Page.of(found, size, one -> one.assignment().id().toString())
                        .map(AssignmentView::of));
    }

    /** The assignments given; others stay as they are. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<Recorded>> put(@Nullable List<AssignmentEntry> entries) {
        return record.handle(new RecordAssignments.Command(Reading.list(entries), Reading.start()))
                .map(RestResponse::ok);
    }

    /** The same as a file. */
    @PUT
    @Consumes(CsvEntries.MEDIA_TYPE)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<Recorded>> putFile(byte @Nullable [] file) {
        return record.handle(CsvEntries.assignments(file)).map(RestResponse::ok);
    }
}
