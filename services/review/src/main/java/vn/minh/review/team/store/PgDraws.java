package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.messaging.Transactions;
import vn.minh.review.team.Draw;
import vn.minh.review.team.Draws;
import vn.minh.review.team.Sight;

@ApplicationScoped
class PgDraws implements Draws {

    private static final int LATEST = 100;

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgDraws(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Draw> get(UUID id) {
        return sessions.withSession(session -> session.find(DrawRow.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound(Draw.WHAT, id.toString())))
                .map(DrawRow::toDomain));
    }

    @Override
    public Uni<List<Draw>> of(UUID campaign, Sight sight) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from DrawRow where campaign = :campaign"
                                + " and (authority = :authority or department = :department) order by drawnAt desc, id",
                        DrawRow.class)
                .setParameter("campaign", campaign)
                .setParameter("authority", code(sight.authority()))
                .setParameter("department", code(sight.department()))
                .setMaxResults(LATEST)
                .getResultList()
                .map(rows -> rows.stream().map(DrawRow::toDomain).toList()));
    }

    @Override
    public Uni<Draw> keep(Draw draw) {
        return transactions.run(session ->
                session.persist(DrawRow.of(draw)).chain(session::flush).replaceWith(draw));
    }

    /** No unit has the empty code. */
    private static String code(@Nullable String unit) {
        return unit == null ? "" : unit;
    }
}
