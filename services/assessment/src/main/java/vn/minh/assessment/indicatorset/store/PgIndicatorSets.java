package vn.minh.assessment.indicatorset.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.indicatorset.PublishedSet;
import vn.minh.assessment.indicatorset.SetTexts;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;

/** A published set never changes, so one that was read is kept. */
@ApplicationScoped
class PgIndicatorSets implements IndicatorSets {

    private static final String SELECT = "select code, version, sha256, content, published_at from indicator_set ";
    private static final String INSERT = """
            insert into indicator_set (code, version, sha256, status, complete, content, published_at)
            values (:code, :version, :sha256, :status, :complete, :content, :at)
            on conflict do nothing""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final SetTexts texts;
    private final Map<String, PublishedSet> kept = new ConcurrentHashMap<>();

    PgIndicatorSets(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, SetTexts texts) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.texts = texts;
    }

    @Override
    public Uni<Optional<PublishedSet>> find(String code, int version) {
        var before = kept.get(code + "@" + version);
        return before != null
                ? Uni.createFrom().item(Optional.of(before))
                : sessions.withSession(session -> session.createNativeQuery(
                                SELECT + "where code = :code and version = :version", Object[].class)
                        .setParameter("code", code)
                        .setParameter("version", version)
                        .getResultList()
                        .map(rows -> rows.stream().findFirst().map(this::keep)));
    }

    @Override
    public Uni<List<PublishedSet>> all() {
        return sessions.withSession(
                session -> session.createNativeQuery(SELECT + "order by code, version", Object[].class)
                        .getResultList()
                        .map(rows -> rows.stream().map(this::keep).toList()));
    }

    @Override
    public Uni<Boolean> publish(Transition<PublishedSet> step) {
        var set = step.next();
        return transactions.run(session -> session.createNativeQuery(INSERT)
                .setParameter("code", set.ref().code())
                .setParameter("version", set.ref().version())
                .setParameter("sha256", set.ref().sha256())
                .setParameter("status", set.content().status().name())
                .setParameter("complete", set.content().complete())
                .setParameter("content", set.text())
                .setParameter("at", set.publishedAt())
                .executeUpdate()
                .flatMap(rows -> rows == 1
                        ? eventLog.append(session, 1, step.event()).replaceWith(true)
                        : Uni.createFrom().item(false)));
    }

    private PublishedSet keep(Object[] row) {
        var ref = new IndicatorSetRef((String) row[0], (Integer) row[1], (String) row[2]);
        return kept.computeIfAbsent(ref.code() + "@" + ref.version(), _ -> {
            var text = (String) row[3];
            return new PublishedSet(ref, texts.read(text), text, ((OffsetDateTime) row[4]).toInstant());
        });
    }
}
