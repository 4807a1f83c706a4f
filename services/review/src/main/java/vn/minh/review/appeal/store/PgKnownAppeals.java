package vn.minh.review.appeal.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.review.recognition.KnownAppeals;
import vn.minh.review.recognition.Upheld;

@ApplicationScoped
class PgKnownAppeals implements KnownAppeals {

    /**
     * One row for each person on a panel, one without a person while there is no panel; an upheld appeal waits while the
     * recognition it is about still stands.
     */
    private static final String PANELS = """
            select a.review, p.person, a.id, a.recognition,
                   case when a.upheld and r.status = 'RECOGNISED' then a.result end,
                   a.status in ('FILED', 'ADMITTED')
            from appeal a
            left join appeal_panellist p on p.appeal = a.id
            join recognition r on r.id = a.recognition
            where a.review in (:reviews)""";

    private static final TypeReference<Result> RESULT = new TypeReference<>() {};

    private record Line(
            UUID review, @Nullable String person, @Nullable Upheld upheld, boolean open) {}

    private final Mutiny.SessionFactory sessions;

    PgKnownAppeals(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Map<UUID, Appealed>> of(Set<UUID> reviews) {
        if (reviews.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.withSession(session -> session.createNativeQuery(PANELS, Object[].class)
                .setParameter("reviews", reviews)
                .getResultList()
                .map(PgKnownAppeals::byReview));
    }

    private static Map<UUID, Appealed> byReview(List<Object[]> rows) {
        var found = new HashMap<UUID, Appealed>();
        rows.stream()
                .map(PgKnownAppeals::line)
                .collect(groupingBy(Line::review))
                .forEach((review, lines) -> found.put(review, appealed(lines)));
        return found;
    }

    private static Line line(Object[] row) {
        var upheld =
                row[4] == null ? null : new Upheld((UUID) row[2], (UUID) row[3], Json.read((String) row[4], RESULT));
        return new Line((UUID) row[0], (String) row[1], upheld, (Boolean) row[5]);
    }

    private static Appealed appealed(List<Line> lines) {
        return new Appealed(
                lines.stream().anyMatch(Line::open),
                lines.stream()
                        .map(Line::upheld)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                lines.stream().map(Line::person).filter(Objects::nonNull).collect(toUnmodifiableSet()));
    }
}
