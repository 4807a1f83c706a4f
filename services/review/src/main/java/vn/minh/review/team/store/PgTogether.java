package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import vn.minh.messaging.Transactions;
import vn.minh.review.team.Together;

@ApplicationScoped
class PgTogether implements Together {

    private final Transactions transactions;

    PgTogether(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> Uni<T> run(Supplier<Uni<T>> steps) {
        return transactions.run(_ -> steps.get());
    }
}
