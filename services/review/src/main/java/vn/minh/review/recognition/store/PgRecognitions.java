package vn.minh.review.recognition.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.KnownRecognitions;
import vn.minh.review.recognition.Act;
import vn.minh.review.recognition.Outcome;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.RecognitionQuery;
import vn.minh.review.recognition.Recognitions;
import vn.minh.review.recognition.Register;

@ApplicationScoped
class PgRecognitions implements Recognitions, KnownRecognitions {

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final Books books;

    PgRecognitions(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, Books books) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.books = books;
    }

    @Override
    public Uni<Recognition> get(Recognition.Id id) {
        return sessions.withSession(session -> session.find(RecognitionRow.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound("recognition", id.toString())))
                .map(RecognitionRow::toDomain));
    }

    @Override
    public Uni<List<Recognition>> list(RecognitionQuery query) {
        return sessions.withSession(session -> ListSql.of(query)
                .on(session)
                .getResultList()
                .map(rows -> rows.stream().map(RecognitionRow::toDomain).toList()));
    }

    @Override
    public Uni<Boolean> exists(ExternalReview.Id review) {
        return sessions.withSession(session -> among(session, Set.of(review.value())))
                .map(found -> !found.isEmpty());
    }

    @Override
    public Uni<Set<ExternalReview.Id>> among(Set<ExternalReview.Id> reviews) {
        if (reviews.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        var ids = reviews.stream().map(ExternalReview.Id::value).collect(toUnmodifiableSet());
        return sessions.withSession(session -> among(session, ids))
                .map(found -> found.stream().map(ExternalReview.Id::new).collect(toUnmodifiableSet()));
    }

    @Override
    public Uni<Act> act(Register.Key book, Set<UUID> reviews, BiFunction<Register, Set<UUID>, Act> decide) {
        return transactions.run(session -> books.lock(session, book)
                .chain(register -> among(session, reviews).map(recognised -> decide.apply(register, recognised)))
                .call(act -> stored(session, act)));
    }

    private Uni<Void> stored(Mutiny.Session session, Act act) {
        var steps = act.outcomes().stream()
                .filter(Outcome.Done.class::isInstance)
                .map(outcome -> ((Outcome.Done) outcome).step())
                .toList();
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : books.write(session, act.register()).chain(() -> saved(session, steps));
    }

    private Uni<Void> saved(Mutiny.Session session, List<Transition<Recognition>> steps) {
        return session.persistAll(steps.stream()
                        .map(step -> RecognitionRow.of(step.next()))
                        .toArray())
                .chain(session::flush)
                .chain(() -> Multi.createFrom()
                        .iterable(steps)
                        .onItem()
                        .transformToUniAndConcatenate(step -> eventLog.append(session, 1, step.event()))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private static Uni<Set<UUID>> among(Mutiny.Session session, Set<UUID> reviews) {
        return session.createSelectionQuery("select review from RecognitionRow where review in :reviews", UUID.class)
                .setParameter("reviews", reviews)
                .getResultList()
                .map(Set::copyOf);
    }
}
