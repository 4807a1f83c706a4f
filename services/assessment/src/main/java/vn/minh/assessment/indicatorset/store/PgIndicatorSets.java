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

/** A published set never changes, so one that was read is kept. */
@ApplicationScoped
class PgIndicatorSets implements IndicatorSets {

    private static final String SELECT = "select code, version, sha256, content, published_at from indicator_set ";

    private final Mutiny.SessionFactory sessions;
    private final SetTexts texts;
    private final Map<String, PublishedSet> kept = new ConcurrentHashMap<>();

    PgIndicatorSets(Mutiny.SessionFactory sessions, SetTexts texts) {
        this.sessions = sessions;
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

    private PublishedSet keep(Object[] row) {
        var ref = new IndicatorSetRef((String) row[0], (Integer) row[1], (String) row[2]);
        return kept.computeIfAbsent(ref.code() + "@" + ref.version(), _ -> {
            var text = (String) row[3];
            return new PublishedSet(ref, texts.read(text), text, ((OffsetDateTime) row[4]).toInstant());
        });
    }
}
