package vn.minh.review.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.proposal.ProposalQuery;
import vn.minh.review.proposal.Proposals;

@ApplicationScoped
class PgProposals implements Proposals {

    private final Mutiny.SessionFactory sessions;

    PgProposals(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<UUID>> waiting(ProposalQuery query) {
        return sessions.withSession(session -> ProposalSql.page(query, session)
                .getResultList()
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList()));
    }

    @Override
    public Uni<SortedMap<Integer, Long>> totals(ProposalQuery query) {
        return sessions.withSession(
                session -> ProposalSql.totals(query, session).getResultList().map(PgProposals::byLevel));
    }

    private static SortedMap<Integer, Long> byLevel(List<Object[]> rows) {
        var totals = new TreeMap<Integer, Long>();
        rows.forEach(row -> totals.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return totals;
    }
}
