package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.evidence.evidence.KnownUnits;
import vn.minh.messaging.Transactions;

/** Units and their departments in PostgreSQL. */
@ApplicationScoped
class PgKnownUnits implements KnownUnits {

    private static final String REMEMBER = """
            insert into known_unit (code, department) values (:code, :department)
            on conflict (code) do update set department = excluded.department""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgKnownUnits(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> remember(String unit, String department) {
        return transactions
                .run(session -> session.createNativeQuery(REMEMBER)
                        .setParameter("code", unit)
                        .setParameter("department", department)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<String> departmentOf(String unit) {
        return sessions.withSession(session -> session.createNativeQuery(
                        "select department from known_unit where code = :code", String.class)
                .setParameter("code", unit)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotYet("org-unit", unit))));
    }
}
