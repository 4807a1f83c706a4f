package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Evidences;
import vn.minh.evidence.evidence.LinkCheck;
import vn.minh.evidence.evidence.LinkChecks;
import vn.minh.evidence.evidence.LinkPace;
import vn.minh.messaging.Transactions;

/** Looks at linked pages in PostgreSQL. */
@ApplicationScoped
class PgLinkChecks implements LinkChecks {

    private static final String SAVE = """
            insert into link_check as one (evidence_id, version, outcome, told, since, checked_at, status, title, why,
                                           failed_days, failed_on, due_at)
            values (:id, :version, :outcome, :told, :since, :checked, cast(cast(:status as text) as int),
                    cast(:title as text), cast(:why as text), :days, cast(cast(:day as text) as date), :due)
            on conflict (evidence_id, version) do update
            set outcome = excluded.outcome, told = excluded.told, since = excluded.since,
                checked_at = excluded.checked_at, status = excluded.status, title = excluded.title, why = excluded.why,
                failed_days = excluded.failed_days, failed_on = excluded.failed_on, due_at = excluded.due_at
            where one.checked_at <= excluded.checked_at""";
    /** Pages kept since the last time nobody has looked at yet. */
    private static final String ADD = """
            insert into link_check (evidence_id, version, outcome, told, since, checked_at, title, due_at)
            select kept.evidence_id, kept.version, 'SAME', 'SAME', kept.captured_at, kept.captured_at, kept.page_title,
                   kept.captured_at + make_interval(secs => cast(:every as float8))
            from attempt kept
            where kept.kind = 'LINK' and kept.outcome = 'KEPT'
              and not exists (select 1 from link_check looked
                              where looked.evidence_id = kept.evidence_id and looked.version = kept.version)
            on conflict do nothing""";
    /** What was replaced is watched no more: the school has answered already. */
    private static final String TAKE = """
            update link_check as taken set due_at = :later
            from (select one.evidence_id, one.version
                  from link_check one join evidence piece on piece.id = one.evidence_id
                  where one.due_at <= :now and piece.status in ('STORED', 'SEALED')
                    and one.version = (select max(version) from attempt where evidence_id = one.evidence_id)
                  order by one.due_at limit :most for update of one skip locked) as due
            where taken.evidence_id = due.evidence_id and taken.version = due.version
            returning taken.evidence_id, taken.version""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final Evidences evidences;

    PgLinkChecks(Mutiny.SessionFactory sessions, Transactions transactions, Evidences evidences) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.evidences = evidences;
    }

    @Override
    public Uni<List<LinkCheck>> of(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withSession(session -> session.createSelectionQuery(
                                "from LinkCheckRow where evidenceId in :ids", LinkCheckRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream().map(LinkCheckRow::toDomain).toList()));
    }

    @Override
    public Uni<Void> save(LinkCheck check, Instant due, Optional<Transition<Evidence>> news) {
        return transactions
                .run(session -> write(session, check, due)
                        .chain(() -> news.<Uni<?>>map(evidences::save)
                                .orElseGet(() -> Uni.createFrom().voidItem())))
                .replaceWithVoid();
    }

    private static Uni<Integer> write(Mutiny.Session session, LinkCheck check, Instant due) {
        var now = check.now();
        return session.createNativeQuery(SAVE)
                .setParameter("id", check.id().value())
                .setParameter("version", check.version())
                .setParameter("outcome", now.outcome().name())
                .setParameter("told", check.told().name())
                .setParameter("since", now.since())
                .setParameter("checked", now.checkedAt())
                .setParameter("status", text(now.status()))
                .setParameter("title", now.title())
                .setParameter("why", now.why())
                .setParameter("days", check.failures().days())
                .setParameter("day", text(check.failures().lastOn()))
                .setParameter("due", due)
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    @Override
    public Uni<List<Key>> takeDue(Instant now, Instant notBefore, LinkPace pace, int most) {
        return transactions.run(session -> session.createNativeQuery(ADD)
                .setParameter("every", (double) pace.every().toSeconds())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(TAKE, Object[].class)
                        .setParameter("now", now)
                        .setParameter("later", notBefore)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Key(new Evidence.Id((UUID) row[0]), (Integer) row[1]))
                        .toList()));
    }
}
