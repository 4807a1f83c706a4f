package vn.minh.evidence.catalogue.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.evidence.catalogue.Dossier;
import vn.minh.evidence.catalogue.Round;
import vn.minh.evidence.catalogue.Rounds;
import vn.minh.messaging.Transactions;

/** Dossiers, their rounds and what these name, in PostgreSQL. */
@ApplicationScoped
class PgRounds implements Rounds {

    private static final String FORGET =
            "delete from FrozenCitationRow where selfAssessmentId = :dossier and round = :round";
    private static final String THAW = """
            delete from catalogue_round
            where self_assessment_id = :dossier and round >= :from and approved_at is null""";
    private static final String CITATIONS =
            "from FrozenCitationRow where selfAssessmentId = :dossier and round = :round order by position";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgRounds(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> know(Dossier dossier) {
        return transactions.run(
                session -> session.merge(FrozenDossierRow.of(dossier)).chain(session::flush));
    }

    @Override
    public Uni<Void> freeze(UUID selfAssessmentId, Round round) {
        return transactions.run(session -> session.find(FrozenDossierRow.class, selfAssessmentId)
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotYet("self-assessment", selfAssessmentId.toString())))
                .chain(() -> stamp(session, selfAssessmentId, round))
                .chain(session::flush)
                .chain(() -> session.createMutationQuery(FORGET)
                        .setParameter("dossier", selfAssessmentId)
                        .setParameter("round", round.number())
                        .executeUpdate())
                .chain(() -> session.persistAll(citations(selfAssessmentId, round)))
                .chain(session::flush));
    }

    /** The moment this round does not bring stays as it was. */
    private static Uni<Void> stamp(Mutiny.Session session, UUID selfAssessmentId, Round round) {
        var key = new FrozenRoundRow.Key(selfAssessmentId, round.number());
        return session.find(FrozenRoundRow.class, key).chain(known -> {
            var row = known == null ? new FrozenRoundRow() : known;
            row.selfAssessmentId = selfAssessmentId;
            row.round = round.number();
            row.signedAt = round.signedAt() == null ? row.signedAt : round.signedAt();
            row.approvedAt = round.approvedAt() == null ? row.approvedAt : round.approvedAt();
            row.manifest = round.manifestSha256().hex();
            return known == null ? session.persist(row) : Uni.createFrom().voidItem();
        });
    }

    private static Object[] citations(UUID selfAssessmentId, Round round) {
        var lines = round.manifest().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> FrozenCitationRow.of(selfAssessmentId, round.number(), at, lines.get(at)))
                .toArray();
    }

    @Override
    public Uni<Void> thaw(UUID selfAssessmentId, int from) {
        return transactions
                .run(session -> session.createNativeQuery(THAW)
                        .setParameter("dossier", selfAssessmentId)
                        .setParameter("from", from)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Dossier>> dossier(UUID selfAssessmentId) {
        return sessions.withSession(session -> session.find(FrozenDossierRow.class, selfAssessmentId)
                .map(row -> Optional.ofNullable(row).map(FrozenDossierRow::toDomain)));
    }

    @Override
    public Uni<Optional<Round>> round(UUID selfAssessmentId, @Nullable Integer number, boolean approvedOnly) {
        var hql = "from FrozenRoundRow where selfAssessmentId = :dossier"
                + (number == null ? "" : " and round = :round")
                + (approvedOnly ? " and approvedAt is not null" : "") + " order by round desc";
        return sessions.withSession(session -> {
            var query = session.createSelectionQuery(hql, FrozenRoundRow.class)
                    .setParameter("dossier", selfAssessmentId)
                    .setMaxResults(1);
            if (number != null) {
                query.setParameter("round", number);
            }
            return query.getSingleResultOrNull().chain(row -> withCitations(session, row));
        });
    }

    private static Uni<Optional<Round>> withCitations(Mutiny.Session session, @Nullable FrozenRoundRow row) {
        if (row == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return session.createSelectionQuery(CITATIONS, FrozenCitationRow.class)
                .setParameter("dossier", row.selfAssessmentId)
                .setParameter("round", row.round)
                .getResultList()
                .map(citations -> Optional.of(row.toDomain(citations)));
    }
}
