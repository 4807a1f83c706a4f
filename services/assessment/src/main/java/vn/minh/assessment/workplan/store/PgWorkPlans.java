package vn.minh.assessment.workplan.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Conditions;
import vn.minh.assessment.workplan.WorkPlan;
import vn.minh.assessment.workplan.WorkPlans;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgWorkPlans implements WorkPlans {

    private static final String SELECT = "select " + PlanLine.COLUMNS + " from work_plan p";
    private static final String TASKS = "select " + TaskLine.COLUMNS
            + " from work_plan_task t where t.plan_id in (:plans) order by t.plan_id, t.place";
    private static final String NOT_PROVEN = """
            select count(*) from work_plan p
            where p.campaign_id = :campaign and p.authority = :authority and p.level <> 'AUTHORITY'
              and not exists (select 1 from work_plan_task t
                              where t.plan_id = p.id and t.code in (:tasks) and t.status = 'PROVEN')""";
    private static final String DUE = SELECT + """
             where p.id in (select t.plan_id from work_plan_task t where t.status = 'OPEN' and t.due_on < :today)
            order by p.id for update skip locked""";
    private static final String OVERDUE = """
            exists (select 1 from work_plan_task t
                    where t.plan_id = p.id and t.status in ('OPEN', 'OVERDUE') and t.due_on < :today)""";

    private static final String STRAYED = """
            select p.id, s.authority from work_plan p join self_assessment s on s.id = p.self_assessment_id
            where s.authority is not null and s.authority is distinct from p.authority order by p.id""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final WorkPlanWriting writing;

    PgWorkPlans(Mutiny.SessionFactory sessions, Transactions transactions, WorkPlanWriting writing) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.writing = writing;
    }

    @Override
    public Uni<WorkPlan> get(WorkPlan.Id id) {
        return sessions.withSession(session -> one(session, id, ""));
    }

    @Override
    public Uni<WorkPlan> lock(WorkPlan.Id id) {
        return transactions.run(session -> one(session, id, " for update"));
    }

    private static Uni<WorkPlan> one(Mutiny.Session session, WorkPlan.Id id, String lock) {
        return plans(session, SELECT + " where p.id = :id" + lock, Map.of("id", id.value()), 1)
                .map(found -> found.stream()
                        .findFirst()
                        .orElseThrow(() -> new Rejected(new NotFound("work-plan", id.toString()))));
    }

    @Override
    public Uni<Optional<WorkPlan>> lockOfDossier(UUID selfAssessment) {
        return transactions
                .run(session -> plans(
                        session,
                        SELECT + " where p.self_assessment_id = :dossier for update",
                        Map.of("dossier", selfAssessment),
                        1))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<WorkPlan>> ofAuthority(UUID campaign, String authority) {
        return sessions.withSession(session -> plans(
                        session,
                        SELECT + " where p.campaign_id = :campaign and p.unit = :authority and p.level = 'AUTHORITY'",
                        Map.of("campaign", campaign, "authority", authority),
                        1))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<WorkPlan>> lockOfCampaign(UUID campaign, @Nullable UUID after, int most) {
        var asked = new Conditions().and("p.campaign_id = :campaign", Map.of("campaign", campaign));
        if (after != null) {
            asked.and("p.id > :after", Map.of("after", after));
        }
        return transactions.run(
                session -> plans(session, SELECT + asked.where() + " order by p.id for update", asked.values(), most));
    }

    @Override
    public Uni<List<WorkPlan>> list(Filter filter, @Nullable Place after, int most) {
        var asked = new Conditions().equal("department", filter.department()).equal("unit", filter.unit());
        if (filter.own() != null) {
            asked.and("p.unit = :own", Map.of("own", filter.own()));
        }
        if (filter.authority() != null) {
            asked.and("(p.unit = :authority or p.authority = :authority)", Map.of("authority", filter.authority()));
        }
        if (filter.campaign() != null) {
            asked.and("p.campaign_id = :campaign", Map.of("campaign", filter.campaign()));
        }
        if (filter.overdueOn() != null) {
            asked.and(OVERDUE, Map.of("today", filter.overdueOn()));
        }
        if (after != null) {
            asked.and(
                    "(p.unit, p.id) > (:afterUnit, :afterId)",
                    Map.of("afterUnit", after.unit(), "afterId", after.id()));
        }
        return sessions.withSession(
                session -> plans(session, SELECT + asked.where() + " order by p.unit, p.id", asked.values(), most));
    }

    @Override
    public Uni<Boolean> areProven(UUID campaign, String authority, Collection<String> tasks) {
        return sessions.withSession(session -> session.createNativeQuery(NOT_PROVEN, Long.class)
                .setParameter("campaign", campaign)
                .setParameter("authority", authority)
                .setParameter("tasks", tasks)
                .getSingleResult()
                .map(missing -> missing == 0));
    }

    @Override
    public Uni<List<Stray>> strayed(int most) {
        return sessions.withSession(session -> session.createNativeQuery(STRAYED, Object[].class)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Stray(new WorkPlan.Id((UUID) row[0]), (String) row[1]))
                        .toList()));
    }

    @Override
    public Uni<List<WorkPlan>> lockDue(LocalDate today, int most) {
        return transactions.run(session -> plans(session, DUE, Map.of("today", today), most));
    }

    @Override
    public Uni<Boolean> add(Transition<WorkPlan> drawnUp) {
        return transactions.run(session -> writing.add(session, drawnUp));
    }

    @Override
    public Uni<Void> save(List<Transition<WorkPlan>> steps) {
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : transactions.run(session -> writing.save(session, steps));
    }

    private static Uni<List<WorkPlan>> plans(
            Mutiny.Session session, String select, Map<String, Object> values, int most) {
        var query = session.createNativeQuery(select, Object[].class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(PlanLine::of).toList())
                .flatMap(lines -> lines.isEmpty() ? Uni.createFrom().item(List.of()) : whole(session, lines));
    }

    private static Uni<List<WorkPlan>> whole(Mutiny.Session session, List<PlanLine> lines) {
        return session.createNativeQuery(TASKS, Object[].class)
                .setParameter("plans", lines.stream().map(PlanLine::id).toList())
                .getResultList()
                .map(rows -> rows.stream().map(TaskLine::of).collect(groupingBy(TaskLine::plan)))
                .map(tasks -> lines.stream()
                        .map(line -> line.toDomain(tasks.getOrDefault(line.id(), List.of()).stream()
                                .map(TaskLine::toDomain)
                                .toList()))
                        .toList());
    }
}
