package vn.minh.review.recognition.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.DecisionQuery;
import vn.minh.review.recognition.Decisions;
import vn.minh.review.recognition.Recognition;

@ApplicationScoped
class PgDecisions implements Decisions {

    private static final String UNITS = "select d.id, r.schoolYear, count(*) from DecisionRow d join RecognitionRow r"
            + " on r.decision = d.id or r.withdrawal.revocation = d.id"
            + " where d.id in :decisions group by d.id, r.schoolYear order by r.schoolYear";

    /** Serials of one book have two digits or more: a longer number is a later one. */
    private static final String ANNEX = "select r from RecognitionRow r join ExternalReviewRow e on e.id = r.review"
            + " where (r.decision = :decision or r.withdrawal.revocation = :decision) and %s"
            + " order by length(r.certificateNumber), r.certificateNumber";

    private record Count(UUID decision, String schoolYear, int units) {}

    private final Mutiny.SessionFactory sessions;

    PgDecisions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<Signed>> list(DecisionQuery query) {
        return sessions.withSession(session -> DecisionSql.of(query)
                .on(session)
                .getResultList()
                .chain(rows -> counts(session, rows)
                        .map(counts -> rows.stream()
                                .map(row -> signed(row, counts.getOrDefault(row.id, List.of())))
                                .toList())));
    }

    @Override
    public Uni<List<Recognition>> annex(Decision.Id id, Reach reach) {
        var parameters = new HashMap<String, Object>();
        var within = ReachHql.of(reach, parameters);
        return sessions.withSession(session -> {
            var asked = session.createSelectionQuery(ANNEX.formatted(within), RecognitionRow.class)
                    .setParameter("decision", id.value());
            parameters.forEach(asked::setParameter);
            return asked.getResultList()
                    .map(rows -> rows.stream().map(RecognitionRow::toDomain).toList());
        });
    }

    private static Uni<Map<UUID, List<Count>>> counts(Mutiny.Session session, List<DecisionRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery(UNITS, Object[].class)
                .setParameter("decisions", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> new Count((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()))
                        .collect(groupingBy(Count::decision)));
    }

    private static Signed signed(DecisionRow row, List<Count> counts) {
        return new Signed(
                row.toDomain(),
                counts.stream().mapToInt(Count::units).sum(),
                counts.stream().map(Count::schoolYear).toList());
    }
}
