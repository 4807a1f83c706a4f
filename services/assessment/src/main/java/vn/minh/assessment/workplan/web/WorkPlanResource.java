package vn.minh.assessment.workplan.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.workplan.ReadWorkPlans;
import vn.minh.assessment.workplan.ReadWorkPlans.Seen;
import vn.minh.assessment.workplan.TickTask;
import vn.minh.assessment.workplan.UntickTask;
import vn.minh.assessment.workplan.WorkPlan;
import vn.minh.assessment.workplan.WorkPlans.Place;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** The plans of work, for their units and for those who look on. */
@Path("/api/v1/work-plans")
@RolesAllowed({Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER})
class WorkPlanResource {

    private static final String PLACE = "~";
    private static final int LONGEST_NOTE = 500;

    private final ReadWorkPlans read;
    private final TickTask tick;
    private final UntickTask untick;
    private final CurrentActor actor;

    WorkPlanResource(ReadWorkPlans read, TickTask tick, UntickTask untick, CurrentActor actor) {
        this.read = read;
        this.tick = tick;
        this.untick = untick;
        this.actor = actor;
    }

    record DoneBody(@Nullable String note) {}

    @GET
    public Uni<Page<WorkPlanView>> list(
            @RestQuery @Nullable UUID campaign,
            @RestQuery @Nullable String unit,
            @RestQuery @DefaultValue("false") boolean overdue,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") int limit) {
        int size = Page.size(limit);
        return read.list(campaign, unit, overdue, place(after), size + 1, actor.get())
                .map(found -> Page.of(found, size, seen -> place(seen.plan())).map(WorkPlanView::of));
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<WorkPlanView>> get(UUID id) {
        return read.one(new WorkPlan.Id(id), actor.get()).map(WorkPlanResource::answer);
    }

    @PUT
    @Path("{id}/tasks/{code}/done")
    @Idempotent
    public Uni<RestResponse<WorkPlanView>> tick(
            UUID id, String code, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable DoneBody body) {
        var reading = Reading.start();
        var note = reading.text("note", Reading.body(body).note(), LONGEST_NOTE);
        reading.verify();
        return tick.handle(new TickTask.Command(
                        new WorkPlan.Id(id),
                        code,
                        ETag.required(ifMatch).version(),
                        note == null ? "" : note,
                        actor.get()))
                .map(plan -> answer(read.seen(plan, actor.get())));
    }

    @DELETE
    @Path("{id}/tasks/{code}/done")
    @Idempotent
    public Uni<RestResponse<WorkPlanView>> untick(
            UUID id, String code, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return untick.handle(new UntickTask.Command(
                        new WorkPlan.Id(id), code, ETag.required(ifMatch).version(), actor.get()))
                .map(plan -> answer(read.seen(plan, actor.get())));
    }

    private static RestResponse<WorkPlanView> answer(Seen seen) {
        return ResponseBuilder.ok(WorkPlanView.of(seen))
                .tag(new ETag(seen.plan().version()).value())
                .build();
    }

    private static String place(WorkPlan plan) {
        return plan.whose().unit() + PLACE + plan.id();
    }

    /** A place that is not ours is the beginning. */
    private static @Nullable Place place(@Nullable String after) {
        var parts = after == null ? new String[0] : after.split(PLACE);
        try {
            return parts.length == 2 ? new Place(parts[0], UUID.fromString(parts[1])) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
