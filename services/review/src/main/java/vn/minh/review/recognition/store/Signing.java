package vn.minh.review.recognition.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

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
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.review.recognition.Act;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.KnownAppeals;
import vn.minh.review.recognition.KnownAppeals.Appealed;
import vn.minh.review.recognition.Outcome;
import vn.minh.review.recognition.Precedent;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Register;
import vn.minh.review.recognition.Revocation;
import vn.minh.review.recognition.Status;

/** Opens a book, lets the rules decide, and writes the decision with everything it decides and the facts of it. */
@ApplicationScoped
class Signing {

    private static final String LAST = "from RecognitionRow where review in :reviews and status <> :superseded";

    private final Transactions transactions;
    private final EventLog eventLog;
    private final Books books;
    private final KnownAppeals appeals;

    Signing(Transactions transactions, EventLog eventLog, Books books, KnownAppeals appeals) {
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.books = books;
        this.appeals = appeals;
    }

    Uni<Act> act(Register.Key book, Set<UUID> reviews, BiFunction<Register, Map<UUID, Precedent>, Act> decide) {
        return transactions
                .run(session -> books.lock(session, book)
                        .chain(register -> before(session, reviews).map(before -> decide.apply(register, before)))
                        .call(act -> stored(session, act)))
                .onFailure(Signing::isLostRace)
                .transform(_ -> new Rejected(new Conflict(
                        "recognised-meanwhile",
                        "Một hồ sơ trong danh sách vừa được công nhận bằng quyết định khác; chưa có gì được ghi lại.",
                        "Tải lại danh sách rồi ký lại.")));
    }

    /** Whoever holds the recognition's review meets nobody here; the version is the guard all the same. */
    Uni<Recognition> revoke(Register.Key book, Function<Register, Revocation> decide) {
        return transactions.run(
                session -> books.lock(session, book).map(decide).chain(revocation -> stored(session, revocation)));
    }

    private Uni<Map<UUID, Precedent>> before(Mutiny.Session session, Set<UUID> reviews) {
        return session.createSelectionQuery(LAST, RecognitionRow.class)
                .setParameter("reviews", reviews)
                .setParameter("superseded", Status.SUPERSEDED)
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
        var decision = act.decision();
        if (decision == null) {
            return Uni.createFrom().voidItem();
        }
        var done = act.outcomes().stream()
                .filter(Outcome.Done.class::isInstance)
                .map(Outcome.Done.class::cast)
                .toList();
        return written(session, act.register(), decision)
                .chain(() -> oneByOne(done, step -> replaced(session, step.superseded())))
                .chain(() -> added(session, done));
    }

    private Uni<Recognition> stored(Mutiny.Session session, Revocation revocation) {
        long read = revocation.step().next().version();
        return written(session, revocation.register(), revocation.decision())
                .chain(() -> changed(session, revocation.step()))
                .map(RecognitionRow::toDomain)
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(read, read + 1)));
    }

    private Uni<Void> written(Mutiny.Session session, Register register, Decision decision) {
        return books.write(session, register)
                .chain(() -> session.persist(DecisionRow.of(decision)))
                .chain(session::flush);
    }

    /** Before its successor comes: at no moment do two stand for one review. */
    private Uni<Void> replaced(Mutiny.Session session, @Nullable Transition<Recognition> step) {
        return step == null
                ? Uni.createFrom().voidItem()
                : changed(session, step).replaceWithVoid();
    }

    private Uni<RecognitionRow> changed(Mutiny.Session session, Transition<Recognition> step) {
        return session.find(RecognitionRow.class, step.next().id().value()).call(row -> {
            row.take(step.next());
            return session.flush().chain(() -> eventLog.append(session, row.version, step.event()));
        });
    }

    /** Together: others wait for the book. */
    private Uni<Void> added(Mutiny.Session session, List<Outcome.Done> done) {
        var rows =
                done.stream().map(one -> RecognitionRow.of(one.recognition())).toArray();
        var facts = done.stream()
                .map(one -> new EventLog.Numbered(1, one.step().event()))
                .toList();
        return session.persistAll(rows).chain(session::flush).chain(() -> eventLog.appendAll(session, facts));
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
