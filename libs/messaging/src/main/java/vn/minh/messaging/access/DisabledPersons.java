package vn.minh.messaging.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.messaging.Transactions;

/**
 * Opaque ids of those who are shut out, in memory beside the table, so that a request costs no query. A fact changes
 * both; another instance of the service sees it at its next look at the table.
 */
@ApplicationScoped
public class DisabledPersons {

    private static final String ALL = "select person_id from disabled_person";
    private static final String DISABLE = """
            insert into disabled_person (person_id, disabled_at) values (:person, :at)
            on conflict (person_id) do nothing""";
    private static final String ENABLE = "delete from disabled_person where person_id = :person";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    DisabledPersons(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    public boolean contains(String person) {
        return known.contains(person);
    }

    /** Joins the caller's transaction. Should that fail, the next look at the table lets her in again. */
    public Uni<Void> disable(String person, Instant at) {
        return transactions
                .run(session -> session.createNativeQuery(DISABLE)
                        .setParameter("person", person)
                        .setParameter("at", at)
                        .executeUpdate())
                .invoke(() -> known.add(person))
                .replaceWithVoid();
    }

    /** Joins the caller's transaction. */
    public Uni<Void> enable(String person) {
        return transactions
                .run(session -> session.createNativeQuery(ENABLE)
                        .setParameter("person", person)
                        .executeUpdate())
                .invoke(() -> known.remove(person))
                .replaceWithVoid();
    }

    /** Nobody is let in before it is known who is not: a service that cannot read this does not start. */
    void begin(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::refresh);
    }

    @Scheduled(
            every = "{minh.access.refresh}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> refresh() {
        return sessions.withSession(
                        session -> session.createNativeQuery(ALL, String.class).getResultList())
                .map(Set::copyOf)
                .invoke(now -> {
                    known.addAll(now);
                    known.retainAll(now);
                })
                .replaceWithVoid();
    }
}
