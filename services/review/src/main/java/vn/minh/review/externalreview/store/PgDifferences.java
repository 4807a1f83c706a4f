package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.review.externalreview.Anomaly;
import vn.minh.review.externalreview.Difference;
import vn.minh.review.externalreview.Differences;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Status;

/** Reads only. */
@ApplicationScoped
class PgDifferences implements Differences {

    private static final TypeReference<List<@Nullable Anomaly>> ANOMALIES = new TypeReference<>() {};

    private final Mutiny.SessionFactory sessions;

    PgDifferences(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<Difference>> largest(UUID campaign, Reach reach, int atMost) {
        return sessions.withSession(session -> DifferenceSql.largest(session, campaign, reach, atMost)
                .getResultList()
                .map(rows -> rows.stream().map(PgDifferences::difference).toList()));
    }

    private static Difference difference(Object[] row) {
        return new Difference(
                new ExternalReview.Id((UUID) row[0]),
                new UnitRef((String) row[1], (String) row[2], UnitKind.valueOf((String) row[3])),
                (UUID) row[4],
                Status.valueOf((String) row[5]),
                ((Number) row[6]).intValue(),
                (String) row[7],
                anomalies((String) row[8]),
                (BigDecimal) row[9],
                (BigDecimal) row[10],
                (BigDecimal) row[11],
                (Boolean) row[12],
                (BigDecimal) row[13]);
    }

    private static Set<Anomaly> anomalies(@Nullable String document) {
        return document == null
                ? Set.of()
                : Json.read(document, ANOMALIES).stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
