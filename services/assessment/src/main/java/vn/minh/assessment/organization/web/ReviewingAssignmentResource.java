package vn.minh.assessment.organization.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.AssignmentEntry;
import vn.minh.assessment.organization.RecordAssignments;
import vn.minh.assessment.organization.Recorded;
import vn.minh.domain.Role;
import vn.minh.web.Idempotent;

@Path("/api/v1/reviewing-assignments")
class ReviewingAssignmentResource {

    private final RecordAssignments record;

    ReviewingAssignmentResource(RecordAssignments record) {
        this.record = record;
    }

    /** The assignments given; others stay as they are. */
    @PUT
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Uni<RestResponse<Recorded>> put(@Nullable List<AssignmentEntry> entries) {
        return record.handle(new RecordAssignments.Command(Reading.list(entries)))
                .map(RestResponse::ok);
    }
}
