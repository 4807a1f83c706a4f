package vn.minh.assessment.indicatorset.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.indicatorset.SetState;
import vn.minh.assessment.indicatorset.SetVersion;
import vn.minh.assessment.indicatorset.SetVersions;
import vn.minh.contracts.Event;
import vn.minh.contracts.assessment.CrosswalkRecordedV1;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgSetVersions implements SetVersions {

    private static final String BEGIN = """
            insert into indicator_set_version (id, set_code, set_version, sha256, status, draft, drafted_by,
                                               drafted_at, changed_at, version)
            values (:id, :code, :number, :sha256, 'DRAFT', :draft, :by, :at, :at, 1)
            on conflict do nothing""";

    private static final String PUBLISH = """
            insert into indicator_set (code, version, sha256, status, complete, content, published_at)
            values (:code, :version, :sha256, :status, :complete, :content, :at)""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgSetVersions(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<SetVersion>> find(String code, int number) {
        return sessions.withSession(session -> session.find(SetVersionRow.class, code + "@" + number))
                .map(row -> Optional.ofNullable(row).map(SetVersionRow::toDomain));
    }

    @Override
    public Uni<List<SetVersion>> all() {
        return sessions.withSession(
                session -> session.createSelectionQuery("from SetVersionRow order by code, number", SetVersionRow.class)
                        .getResultList()
                        .map(rows -> rows.stream().map(SetVersionRow::toDomain).toList()));
    }

    @Override
    public Uni<Optional<SetVersion>> begin(Transition<SetVersion> step) {
        var ref = step.next().ref();
        if (!(step.next().state() instanceof SetState.Draft(var text, var by, var at))) {
            throw new IllegalArgumentException("a version begins as a draft");
        }
        return transactions.run(session -> session.createNativeQuery(BEGIN)
                .setParameter("id", ref.code() + "@" + ref.version())
                .setParameter("code", ref.code())
                .setParameter("number", ref.version())
                .setParameter("sha256", ref.sha256())
                .setParameter("draft", text)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate()
                .flatMap(rows -> rows == 1
                        ? eventLog.append(session, 1, step.event())
                                .replaceWith(Optional.of(
                                        new SetVersion(ref, step.next().state(), 1)))
                        : Uni.createFrom().item(Optional.empty())));
    }

    @Override
    public Uni<SetVersion> save(Transition<SetVersion> step) {
        var next = step.next();
        var id = next.ref().code() + "@" + next.ref().version();
        return transactions
                .run(session -> session.find(SetVersionRow.class, id)
                        .invoke(row -> row.take(next, clock.instant()))
                        .call(session::flush)
                        .call(() -> beside(session, step.event()))
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .map(SetVersionRow::toDomain))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    /** What a step writes besides where the version stands. */
    private static Uni<?> beside(Mutiny.Session session, Event event) {
        return switch (event) {
            case IndicatorSetPublishedV1 published -> publish(session, published);
            case CrosswalkRecordedV1 told -> PgCrosswalks.write(session, told);
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Integer> publish(Mutiny.Session session, IndicatorSetPublishedV1 published) {
        return session.createNativeQuery(PUBLISH)
                .setParameter("code", published.set().code())
                .setParameter("version", published.set().version())
                .setParameter("sha256", published.set().sha256())
                .setParameter("status", published.status())
                .setParameter("complete", published.complete())
                .setParameter("content", published.content())
                .setParameter("at", published.publishedAt())
                .executeUpdate();
    }
}
