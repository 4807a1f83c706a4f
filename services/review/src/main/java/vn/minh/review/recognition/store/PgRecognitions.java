package vn.minh.review.recognition.store;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.KnownRecognitions;
import vn.minh.review.recognition.Act;
import vn.minh.review.recognition.KnownAppeals;
import vn.minh.review.recognition.KnownAppeals.Appealed;
import vn.minh.review.recognition.Outcome;
import vn.minh.review.recognition.Precedent;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.RecognitionQuery;
import vn.minh.review.recognition.Recognitions;
import vn.minh.review.recognition.Register;
import vn.minh.review.recognition.Status;

@ApplicationScoped
class PgRecognitions implements Recognitions, KnownRecognitions {

    private static final String RECOGNISED =
            "select review from RecognitionRow where review in :reviews and status = :recognised";
    private static final String STANDING = "from RecognitionRow where review in :reviews and status = :recognised";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final Books books;
    private final KnownAppeals appeals;

    PgRecognitions(
            Mutiny.SessionFactory sessions,
            Transactions transactions,
            EventLog eventLog,
            Books books,
            KnownAppeals appeals) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.books = books;
        this.appeals = appeals;
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
    public Uni<Map<ExternalReview.Id, Past>> of(Set<ExternalReview.Id> reviews) {
        if (reviews.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var ids = reviews.stream().map(ExternalReview.Id::value).collect(toUnmodifiableSet());
        return sessions.withSession(session -> session.createSelectionQuery(RECOGNISED, UUID.class)
                .setParameter("reviews", ids)
                .setParameter("recognised", Status.RECOGNISED)
                .getResultList()
                .chain(found -> appeals.of(Set.copyOf(found)).map(appealed -> past(found, appealed))));
    }

    private static Map<ExternalReview.Id, Past> past(List<UUID> recognised, Map<UUID, Appealed> appealed) {
        return recognised.stream().collect(toUnmodifiableMap(ExternalReview.Id::new, review -> {
            var appeals = appealed.getOrDefault(review, Appealed.NEVER);
            return new Past(true, appeals.upheld() == null, appeals.panel());
        }));
    }

    @Override
    public Uni<Act> act(Register.Key book, Set<UUID> reviews, BiFunction<Register, Map<UUID, Precedent>, Act> decide) {
        return transactions
                .run(session -> books.lock(session, book)
                        .chain(register -> before(session, reviews).map(before -> decide.apply(register, before)))
                        .call(act -> stored(session, act)))
                .onFailure(PgRecognitions::isLostRace)
                .transform(_ -> new Rejected(new Conflict(
                        "recognised-meanwhile",
                        "Một hồ sơ trong danh sách vừa được công nhận bằng quyết định khác; chưa có gì được ghi lại.",
                        "Tải lại danh sách rồi ký lại.")));
    }

    private Uni<Map<UUID, Precedent>> before(Mutiny.Session session, Set<UUID> reviews) {
        return session.createSelectionQuery(STANDING, RecognitionRow.class)
                .setParameter("reviews", reviews)
                .setParameter("recognised", Status.RECOGNISED)
                .getResultList()
                .chain(rows -> appeals.of(reviews).map(appealed -> before(rows, appealed)));
    }

    private static Map<UUID, Precedent> before(List<RecognitionRow> rows, Map<UUID, Appealed> appealed) {
        return rows.stream()
                .collect(toUnmodifiableMap(
                        row -> row.review,
                        row -> new Precedent(row.toDomain(), appealed.getOrDefault(row.review, Appealed.NEVER))));
    }

    private Uni<Void> stored(Mutiny.Session session, Act act) {
        var done = act.outcomes().stream()
                .filter(Outcome.Done.class::isInstance)
                .map(Outcome.Done.class::cast)
                .toList();
        return done.isEmpty()
                ? Uni.createFrom().voidItem()
                : books.write(session, act.register())
                        .chain(() -> oneByOne(done, step -> superseded(session, step.superseded())))
                        .chain(() -> oneByOne(done, step -> added(session, step.step())));
    }

    /** Before its successor comes: at no moment do two stand for one review. */
    private Uni<Void> superseded(Mutiny.Session session, @Nullable Transition<Recognition> step) {
        if (step == null) {
            return Uni.createFrom().voidItem();
        }
        return session.find(RecognitionRow.class, step.next().id().value()).chain(row -> {
            row.take(step.next());
            return session.flush().chain(() -> eventLog.append(session, row.version, step.event()));
        });
    }

    private Uni<Void> added(Mutiny.Session session, Transition<Recognition> step) {
        return session.persist(RecognitionRow.of(step.next()))
                .chain(session::flush)
                .chain(() -> eventLog.append(session, 1, step.event()));
    }

    private static Uni<Void> oneByOne(List<Outcome.Done> done, Function<Outcome.Done, Uni<Void>> store) {
        return Multi.createFrom()
                .iterable(done)
                .onItem()
                .transformToUniAndConcatenate(store::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static boolean isLostRace(Throwable trouble) {
        return trouble instanceof OptimisticLockException || trouble instanceof ConstraintViolationException;
    }
}
