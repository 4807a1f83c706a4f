package vn.minh.evidence.catalogue.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.evidence.catalogue.KnownSet;
import vn.minh.evidence.catalogue.KnownSets;
import vn.minh.messaging.Transactions;

/** Sets in PostgreSQL, read whole: a set has some sixty items. */
@ApplicationScoped
class PgKnownSets implements KnownSets {

    private static final String ITEMS =
            "from SetItemRow where setCode = :code and setVersion = :version order by position";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgKnownSets(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> learn(KnownSet set) {
        var items = IntStream.range(0, set.lines().size())
                .mapToObj(at -> SetItemRow.of(set.ref(), at, set.lines().get(at)))
                .toArray();
        return transactions.run(session -> session.persist(SetRow.of(set))
                .chain(session::flush)
                .chain(() -> session.persistAll(items))
                .chain(session::flush));
    }

    @Override
    public Uni<KnownSet> get(IndicatorSetRef ref) {
        return sessions.withSession(session -> session.find(SetRow.class, new SetRow.Key(ref.code(), ref.version()))
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotYet("indicator-set", ref.code() + "@" + ref.version())))
                .chain(row -> session.createSelectionQuery(ITEMS, SetItemRow.class)
                        .setParameter("code", ref.code())
                        .setParameter("version", ref.version())
                        .getResultList()
                        .map(row::toDomain)));
    }
}
