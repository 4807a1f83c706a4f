package vn.minh.publication.delivery.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.minh.messaging.Transactions;
import vn.minh.publication.delivery.Superseded;

@ApplicationScoped
class PgSuperseded implements Superseded {

    private static final String NOTE =
            "insert into superseded_recognition (recognition_id) values (:id) on conflict do nothing";
    private static final String CONTAINS = "select count(*) from superseded_recognition where recognition_id = :id";

    private final Transactions transactions;

    PgSuperseded(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> note(UUID recognition) {
        return transactions.run(session -> session.createNativeQuery(NOTE)
                .setParameter("id", recognition)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Boolean> contains(UUID recognition) {
        return transactions.run(session -> session.createNativeQuery(CONTAINS, Long.class)
                .setParameter("id", recognition)
                .getSingleResult()
                .map(found -> found > 0));
    }
}
