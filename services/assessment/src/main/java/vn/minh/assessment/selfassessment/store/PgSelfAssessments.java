package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Conditions;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.SelfAssessments;
import vn.minh.assessment.selfassessment.State;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.EventLog.Numbered;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgSelfAssessments implements SelfAssessments {

    /** Nothing when the unit has a dossier in this campaign, or for this set and year in another. */
    private static final String OPEN = """
            with opened as (
                insert into self_assessment (id, campaign_id, unit, unit_name, unit_kind, department, authority,
                    school_year, set_code, set_version, set_sha256, demonstration, status, round, opened_at, changed_at,
                    version)
                select d.id, d.campaign, d.unit, d.name, d.kind, d.department, d.authority, d.year, d.set,
                       d.version, d.sha256, d.demonstration, 'OPENED', 1, :now, :now, 1
                from jsonb_to_recordset(cast(cast(:dossiers as text) as jsonb))
                     as d (id uuid, campaign uuid, unit text, name text, kind text, department text, authority text,
                           year text, set text, version int, sha256 text, demonstration boolean)
                on conflict do nothing
                returning id)
            select id from opened""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgSelfAssessments(
            Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<SelfAssessment> get(SelfAssessment.Id id) {
        return sessions.withSession(session -> row(session, id, LockMode.NONE)).map(SelfAssessmentRow::toDomain);
    }

    /** The first answer moves the dossier, so it takes the whole lock: two shared ones could not both become it. */
    @Override
    public Uni<SelfAssessment> forAnswer(SelfAssessment.Id id) {
        return transactions.run(session -> session.createSelectionQuery(
                        "select status from SelfAssessmentRow where id = :id", State.Status.class)
                .setParameter("id", id.value())
                .getSingleResultOrNull()
                .map(status -> status == State.Status.OPENED ? LockMode.PESSIMISTIC_WRITE : LockMode.PESSIMISTIC_READ)
                .flatMap(lock -> row(session, id, lock))
                .map(SelfAssessmentRow::toDomain));
    }

    @Override
    public Uni<SelfAssessment> forSignature(SelfAssessment.Id id) {
        return transactions.run(
                session -> row(session, id, LockMode.PESSIMISTIC_WRITE).map(SelfAssessmentRow::toDomain));
    }

    @Override
    public Uni<List<SelfAssessment>> list(Filter filter, @Nullable Place after, int most) {
        var asked = new Conditions()
                .equal("unit", filter.unit())
                .equal("department", filter.department())
                .equal("campaign", filter.campaign())
                .equal("schoolYear", filter.schoolYear())
                .equal("status", filter.status());
        if (filter.only() != null) {
            if (filter.only().isEmpty()) {
                return Uni.createFrom().item(List.of());
            }
            asked.and("id in :only", Map.of("only", filter.only()));
        }
        if (after != null) {
            asked.and(
                    "(unit > :afterUnit or unit = :afterUnit and id > :afterId)",
                    Map.of("afterUnit", after.unit(), "afterId", after.id()));
        }
        return sessions.withSession(session -> {
            var query = session.createSelectionQuery(
                    "from SelfAssessmentRow" + asked.where() + " order by unit, id", SelfAssessmentRow.class);
            asked.values().forEach(query::setParameter);
            return query.setMaxResults(most)
                    .getResultList()
                    .map(rows -> rows.stream().map(SelfAssessmentRow::toDomain).toList());
        });
    }

    @Override
    public Uni<SelfAssessment> save(Transition<SelfAssessment> step) {
        var next = step.next();
        return transactions
                .run(session -> row(session, next.id(), LockMode.NONE)
                        .invoke(row -> row.take(next, clock.instant()))
                        .call(session::flush)
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .map(SelfAssessmentRow::toDomain))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    @Override
    public Uni<Integer> open(List<Transition<SelfAssessment>> steps) {
        return transactions.run(session -> session.createNativeQuery(OPEN, UUID.class)
                .setParameter(
                        "dossiers", Json.write(steps.stream().map(Opening::of).toList()))
                .setParameter("now", clock.instant())
                .getResultList()
                .call(opened -> eventLog.appendAll(session, told(steps, Set.copyOf(opened))))
                .map(List::size));
    }

    private static List<Numbered> told(List<Transition<SelfAssessment>> steps, Set<UUID> opened) {
        return steps.stream()
                .filter(step -> opened.contains(step.next().id().value()))
                .map(step -> new Numbered(1, step.event()))
                .toList();
    }

    private static Uni<SelfAssessmentRow> row(Mutiny.Session session, SelfAssessment.Id id, LockMode lock) {
        return session.find(SelfAssessmentRow.class, id.value(), lock)
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound("self-assessment", id.toString())));
    }
}
