package vn.minh.review.recognition.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.recognition.Act;
import vn.minh.review.recognition.Precedent;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.RecognitionQuery;
import vn.minh.review.recognition.Recognitions;
import vn.minh.review.recognition.Register;
import vn.minh.review.recognition.Revocation;

@ApplicationScoped
class PgRecognitions implements Recognitions {

    private static final String REVIEW = "select review from RecognitionRow where id = :recognition";

    private final Mutiny.SessionFactory sessions;
    private final Signing signing;

    PgRecognitions(Mutiny.SessionFactory sessions, Signing signing) {
        this.sessions = sessions;
        this.signing = signing;
    }

    @Override
    public Uni<Recognition> get(Recognition.Id id) {
        return sessions.withSession(session -> session.find(RecognitionRow.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() -> absent(id))
                .map(RecognitionRow::toDomain));
    }

    /** Its row is not kept in the session: whoever holds the review next must read it afresh. */
    @Override
    public Uni<ExternalReview.Id> reviewOf(Recognition.Id id) {
        return sessions.withSession(session -> session.createSelectionQuery(REVIEW, UUID.class)
                .setParameter("recognition", id.value())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> absent(id))
                .map(ExternalReview.Id::new));
    }

    @Override
    public Uni<List<Recognition>> list(RecognitionQuery query) {
        return sessions.withSession(session -> ListSql.of(query)
                .on(session)
                .getResultList()
                .map(rows -> rows.stream().map(RecognitionRow::toDomain).toList()));
    }

    @Override
    public Uni<Act> act(Register.Key book, Set<UUID> reviews, BiFunction<Register, Map<UUID, Precedent>, Act> decide) {
        return signing.act(book, reviews, decide);
    }

    @Override
    public Uni<Recognition> revoke(Register.Key book, Function<Register, Revocation> decide) {
        return signing.revoke(book, decide);
    }

    private static Rejected absent(Recognition.Id id) {
        return new Rejected(new NotFound("recognition", id.toString()));
    }
}
