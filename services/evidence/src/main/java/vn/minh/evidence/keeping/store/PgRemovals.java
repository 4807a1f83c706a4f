package vn.minh.evidence.keeping.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.keeping.KeptObject;
import vn.minh.evidence.keeping.Removals;
import vn.minh.messaging.Transactions;

/** Removals in PostgreSQL. Whether something names an object is asked of the database in the statement that marks it. */
@ApplicationScoped
class PgRemovals implements Removals {

    private static final String ROW = " returning k.sha256, k.size, k.touched_at, k.removing_at";
    private static final String NAMED = """
            exists (select from named_content n
                    where n.sha256 = k.sha256 and (n.dropped_at is null or n.dropped_at > :dropped))""";
    private static final String SPARE = """
            update kept_object k set removing_at = null, removed_at = null, touched_at = :now
            where removing_at is not null and\s""" + NAMED;
    private static final String MARK = """
            update kept_object k set removing_at = :now where k.sha256 in (
                select sha256 from kept_object k where removed_at is null
                and (case when removing_at is null then touched_at < :untouched else removing_at < :tried end)
                and not\s""" + NAMED + """
                order by touched_at limit :most for update skip locked)""" + ROW;
    private static final String MINE = " where sha256 = :sha256 and removing_at = :mine";
    private static final String GONE =
            "select sha256, size, touched_at, removing_at from kept_object where removed_at < :before limit :most";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgRemovals(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Integer> spareNamed(Instant droppedForGood, Instant now) {
        return transactions.run(session -> session.createNativeQuery(SPARE)
                .setParameter("dropped", droppedForGood)
                .setParameter("now", now)
                .executeUpdate());
    }

    @Override
    public Uni<List<KeptObject>> mark(Marking marking, int most) {
        return transactions.run(session -> rows(session.createNativeQuery(MARK, Object[].class)
                .setParameter("untouched", marking.untouchedSince())
                .setParameter("tried", marking.triedBefore())
                .setParameter("dropped", marking.droppedForGood())
                .setParameter("now", marking.now())
                .setParameter("most", most)));
    }

    @Override
    public Uni<Void> removed(KeptObject marked, Instant now) {
        return change(
                "update kept_object set removed_at = :now" + MINE, marked, query -> query.setParameter("now", now));
    }

    @Override
    public Uni<List<KeptObject>> removedBefore(Instant moment, int most) {
        return sessions.withSession(session -> rows(session.createNativeQuery(GONE, Object[].class)
                .setParameter("before", moment)
                .setParameter("most", most)));
    }

    @Override
    public Uni<Void> again(KeptObject marked) {
        return change("update kept_object set removed_at = null" + MINE, marked, query -> query);
    }

    @Override
    public Uni<Void> forget(KeptObject marked) {
        return change("delete from kept_object" + MINE + " and removed_at is not null", marked, query -> query);
    }

    private Uni<Void> change(String sql, KeptObject marked, UnaryOperator<Mutiny.MutationQuery> with) {
        return transactions
                .run(session -> with.apply(session.createNativeQuery(sql)
                                .setParameter("sha256", marked.sha256().hex())
                                .setParameter("mine", marked.removingAt()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<List<KeptObject>> rows(Mutiny.SelectionQuery<Object[]> query) {
        return query.getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new KeptObject(
                                new Sha256((String) row[0]),
                                ((Number) row[1]).longValue(),
                                Moments.of(row[2]),
                                Moments.of(row[3])))
                        .toList());
    }
}
