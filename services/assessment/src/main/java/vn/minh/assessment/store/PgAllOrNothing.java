package vn.minh.assessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import vn.minh.assessment.AllOrNothing;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgAllOrNothing implements AllOrNothing {

    private final Transactions transactions;

    PgAllOrNothing(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> Uni<T> run(Supplier<Uni<T>> steps) {
        return transactions.run(_ -> steps.get());
    }

    @Override
    public <T> Uni<T> rehearse(Supplier<Uni<T>> steps) {
        return transactions.run(
                session -> steps.get().invoke(() -> session.currentTransaction().markForRollback()));
    }
}
