package vn.minh.assessment.selfassessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.minh.assessment.selfassessment.ReadMyTasks;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;

/** Việc của tôi. */
@Path("/api/v1/self-assessments/mine")
@RolesAllowed({Role.CONTRIBUTOR, Role.COUNCIL})
class MyTasksResource {

    private final ReadMyTasks read;
    private final CurrentActor actor;

    MyTasksResource(ReadMyTasks read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    public Uni<List<MyTasksView>> mine() {
        return read.of(actor.get()).map(all -> all.stream().map(MyTasksView::of).toList());
    }
}
