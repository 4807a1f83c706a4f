package vn.minh.assessment.workplan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.workplan.WorkPlan;
import vn.minh.contracts.Wire;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.EventLog.Numbered;

/** Writes plans, tasks and facts, many at once: a redating moves thousands of plans. */
@ApplicationScoped
class WorkPlanWriting {

    private static final String PLANS = """
            jsonb_to_recordset(cast(cast(:plans as text) as jsonb))
                as n (id uuid, campaign uuid, unit text, name text, department text, authority text, level text,
                      dossier uuid, extended date, version bigint)""";
    private static final String TASKS = """
            jsonb_to_recordset(cast(cast(:tasks as text) as jsonb))
                as n (plan uuid, place int, code text, due date, supplement boolean, status text, at timestamptz,
                      by text, note text)""";
    private static final String ADD = """
            with plan as (
                insert into work_plan (id, campaign_id, unit, unit_name, department, authority, level,
                                       self_assessment_id, extended_to, changed_at, version)
                select n.id, n.campaign, n.unit, n.name, n.department, n.authority, n.level, n.dossier, n.extended,
                       :now, 1
                from %s
                on conflict do nothing
                returning id),
            task as (
                insert into work_plan_task (plan_id, place, code, due_on, of_supplement, status)
                select plan.id, n.place, n.code, n.due, n.supplement, n.status from plan, %s)
            select id from plan""".formatted(PLANS, TASKS);
    private static final String SAVE = """
            update work_plan p
            set authority = n.authority, extended_to = n.extended, changed_at = :now, version = p.version + 1
            from %s
            where p.id = n.id and p.version = n.version""".formatted(PLANS);
    private static final String SAVE_TASKS = """
            update work_plan_task t
            set due_on = n.due, of_supplement = n.supplement, status = n.status, status_at = n.at, done_by = n.by,
                note = n.note
            from %s
            where t.plan_id = n.plan and t.code = n.code
              and (t.due_on, t.of_supplement, t.status) is distinct from (n.due, n.supplement, n.status)""".formatted(TASKS);

    private static final ObjectMapper JSON = Wire.mapper();

    private final EventLog eventLog;
    private final InstantSource clock;

    WorkPlanWriting(EventLog eventLog, InstantSource clock) {
        this.eventLog = eventLog;
        this.clock = clock;
    }

    /** Nothing, and nothing told, where the unit has one. */
    Uni<Boolean> add(Mutiny.Session session, Transition<WorkPlan> drawnUp) {
        var steps = List.of(drawnUp);
        return session.createNativeQuery(ADD, UUID.class)
                .setParameter("plans", plans(steps))
                .setParameter("tasks", tasks(steps))
                .setParameter("now", clock.instant())
                .getResultList()
                .map(added -> !added.isEmpty())
                .call(added -> added
                        ? eventLog.append(session, 1, drawnUp.event())
                        : Uni.createFrom().voidItem());
    }

    Uni<Void> save(Mutiny.Session session, List<Transition<WorkPlan>> steps) {
        return session.createNativeQuery(SAVE)
                .setParameter("plans", plans(steps))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .invoke(saved -> requireAll(steps, saved))
                .chain(() -> session.createNativeQuery(SAVE_TASKS)
                        .setParameter("tasks", tasks(steps))
                        .executeUpdate())
                .chain(() -> eventLog.appendAll(
                        session,
                        steps.stream()
                                .map(step -> new Numbered(step.next().version() + 1, step.event()))
                                .toList()));
    }

    private static void requireAll(List<Transition<WorkPlan>> steps, int saved) {
        if (saved != steps.size()) {
            var read = steps.getFirst().next().version();
            throw new Rejected(new Stale(read, read + 1));
        }
    }

    private static String plans(List<Transition<WorkPlan>> steps) {
        return write(steps.stream().map(Transition::next).map(PlanLine::of).toList());
    }

    private static String tasks(List<Transition<WorkPlan>> steps) {
        return write(steps.stream()
                .map(Transition::next)
                .flatMap(WorkPlanWriting::lines)
                .toList());
    }

    private static Stream<TaskLine> lines(WorkPlan plan) {
        return IntStream.range(0, plan.tasks().size())
                .mapToObj(place ->
                        TaskLine.of(plan.id().value(), place, plan.tasks().get(place)));
    }

    private static String write(Object lines) {
        try {
            return JSON.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values must be writable", e);
        }
    }
}
