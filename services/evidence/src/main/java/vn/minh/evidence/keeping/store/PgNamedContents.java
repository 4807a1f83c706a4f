package vn.minh.evidence.keeping.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.EvidenceCode;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.keeping.NamedContents;
import vn.minh.evidence.keeping.StoreCheck.Dossier;
import vn.minh.evidence.keeping.StoreCheck.Loss;
import vn.minh.evidence.keeping.StoreCheck.Problem;

/** What the database names, by the view that removals ask too. */
@ApplicationScoped
class PgNamedContents implements NamedContents {

    private static final int MOST_VERSIONS = 200;

    private static final String BETWEEN = """
            select sha256, min(size), count(*) from named_content
            where dropped_at is null and sha256 > :after and (cast(:to as text) is null or sha256 <= cast(:to as text))
            group by sha256 order by sha256 limit :most""";
    private static final String NAMED = """
            select sha256 from named_content
            where sha256 in (:hashes) and (dropped_at is null or dropped_at > :dropped)
            union select sha256 from kept_object where sha256 in (:hashes) and touched_at >= :since""";
    private static final String VERSIONS = """
            select n.evidence_id, n.criterion, n.serial, n.version, n.unit, n.size, d.self_assessment_id, d.round
            from named_content n
            left join sealed_dossier d on d.evidence_id = n.evidence_id and d.version = n.version
            where n.sha256 = :sha256 and n.dropped_at is null
            order by n.evidence_id, n.version, d.position limit :most""";

    private final Mutiny.SessionFactory sessions;

    PgNamedContents(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<Named>> between(String after, @Nullable String to, int most) {
        return ask(
                        BETWEEN,
                        query -> query.setParameter("after", after)
                                .setParameter("to", to)
                                .setParameter("most", most))
                .map(rows -> rows.stream()
                        .map(row -> new Named(
                                new Sha256((String) row[0]),
                                ((Number) row[1]).longValue(),
                                ((Number) row[2]).longValue()))
                        .toList());
    }

    /** One row for each version and dossier: those of one version are one loss. */
    @Override
    public Uni<List<Loss>> versions(Sha256 sha256, Problem problem) {
        return ask(VERSIONS, query -> query.setParameter("sha256", sha256.hex()).setParameter("most", MOST_VERSIONS))
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> loss(row, sha256, problem), LinkedHashMap::new, mapping(row -> row, toList()))))
                .map(grouped -> grouped.entrySet().stream()
                        .map(entry -> with(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Loss loss(Object[] row, Sha256 sha256, Problem problem) {
        var code = new EvidenceCode((String) row[1], ((Number) row[2]).intValue());
        return new Loss(
                problem,
                (UUID) row[0],
                code.toString(),
                ((Number) row[3]).intValue(),
                (String) row[4],
                sha256.hex(),
                ((Number) row[5]).longValue(),
                List.of());
    }

    private static Loss with(Loss loss, List<Object[]> rows) {
        return new Loss(
                loss.problem(),
                loss.evidenceId(),
                loss.code(),
                loss.version(),
                loss.unit(),
                loss.sha256(),
                loss.size(),
                rows.stream()
                        .filter(row -> row[6] != null)
                        .map(row -> new Dossier((UUID) row[6], ((Number) row[7]).intValue()))
                        .toList());
    }

    @Override
    public Uni<Set<String>> named(Collection<String> hashes, Instant touchedSince, Instant droppedSince) {
        return hashes.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : sessions.withSession(session -> session.createNativeQuery(NAMED, String.class)
                                .setParameter("hashes", List.copyOf(hashes))
                                .setParameter("dropped", droppedSince)
                                .setParameter("since", touchedSince)
                                .getResultList())
                        .map(Set::copyOf);
    }

    private Uni<List<Object[]>> ask(String sql, UnaryOperator<Mutiny.SelectionQuery<Object[]>> with) {
        return sessions.withSession(session ->
                with.apply(session.createNativeQuery(sql, Object[].class)).getResultList());
    }
}
