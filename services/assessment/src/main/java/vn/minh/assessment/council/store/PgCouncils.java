package vn.minh.assessment.council.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Councils;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgCouncils implements Councils {

    private static final String OF = """
            select c.self_assessment_id from council c
            where c.unit = :unit
              and (exists (select 1 from council_member m
                           where m.self_assessment_id = c.self_assessment_id and m.person = :person)
                or exists (select 1 from evidence_ask a
                           where a.self_assessment_id = c.self_assessment_id and a.person = :person))
            order by c.self_assessment_id""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgCouncils(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Council>> find(UUID dossier) {
        return sessions.withSession(session -> find(session, dossier));
    }

    @Override
    public Uni<List<Council>> of(String person, String unit) {
        return sessions.withSession(session -> session.createNativeQuery(OF, UUID.class)
                .setParameter("person", person)
                .setParameter("unit", unit)
                .getResultList()
                .flatMap(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> find(session, id))
                        .collect()
                        .asList())
                .map(found -> found.stream().flatMap(Optional::stream).toList()));
    }

    @Override
    public Uni<Council> save(Transition<Council> step) {
        var next = step.next();
        return transactions
                .run(session -> row(session, next)
                        .call(session::flush)
                        .call(() -> Lists.replace(session, next))
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .flatMap(row -> Lists.of(session, next.dossier()).map(row::toDomain)))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    /** Founding holds the dossier, so no two can be the first. */
    private Uni<CouncilRow> row(Mutiny.Session session, Council next) {
        if (next.version() == 0) {
            var row = new CouncilRow();
            row.take(next, clock.instant());
            row.version = 1;
            return session.persist(row).replaceWith(row);
        }
        return session.find(CouncilRow.class, next.dossier()).invoke(row -> row.take(next, clock.instant()));
    }

    private static Uni<Optional<Council>> find(Mutiny.Session session, UUID dossier) {
        return session.find(CouncilRow.class, dossier)
                .flatMap(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : Lists.of(session, dossier).map(lists -> Optional.of(row.toDomain(lists))));
    }
}
