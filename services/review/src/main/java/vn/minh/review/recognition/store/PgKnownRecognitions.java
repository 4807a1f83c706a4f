package vn.minh.review.recognition.store;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.KnownRecognitions;
import vn.minh.review.recognition.KnownAppeals;
import vn.minh.review.recognition.KnownAppeals.Appealed;
import vn.minh.review.recognition.Precedent;
import vn.minh.review.recognition.Status;

@ApplicationScoped
class PgKnownRecognitions implements KnownRecognitions {

    private static final String LAST =
            "select review, status from RecognitionRow where review in :reviews and status <> :superseded";

    private record Last(UUID review, Status status) {}

    private final Mutiny.SessionFactory sessions;
    private final KnownAppeals appeals;

    PgKnownRecognitions(Mutiny.SessionFactory sessions, KnownAppeals appeals) {
        this.sessions = sessions;
        this.appeals = appeals;
    }

    @Override
    public Uni<Map<ExternalReview.Id, Past>> of(Set<ExternalReview.Id> reviews) {
        if (reviews.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var ids = reviews.stream().map(ExternalReview.Id::value).collect(toUnmodifiableSet());
        return sessions.withSession(session -> session.createSelectionQuery(LAST, Object[].class)
                .setParameter("reviews", ids)
                .setParameter("superseded", Status.SUPERSEDED)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Last((UUID) row[0], (Status) row[1]))
                        .toList())
                .chain(found -> appeals.of(found.stream().map(Last::review).collect(toUnmodifiableSet()))
                        .map(appealed -> past(found, appealed))));
    }

    private static Map<ExternalReview.Id, Past> past(List<Last> found, Map<UUID, Appealed> appealed) {
        return found.stream().collect(toUnmodifiableMap(last -> new ExternalReview.Id(last.review()), last -> {
            var appeals = appealed.getOrDefault(last.review(), Appealed.NEVER);
            return new Past(
                    last.status() == Status.RECOGNISED, Precedent.settled(last.status(), appeals), appeals.panel());
        }));
    }
}
