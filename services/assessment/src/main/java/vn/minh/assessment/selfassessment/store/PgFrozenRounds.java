package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.selfassessment.About;
import vn.minh.assessment.selfassessment.Frozen;
import vn.minh.assessment.selfassessment.FrozenRounds;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.State.Approval;
import vn.minh.assessment.selfassessment.State.Signature;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgFrozenRounds implements FrozenRounds {

    private static final String FIND = """
            select fingerprint, content, signed_by, signed_at, approved_by, approved_at, approved_by_delegate
            from frozen_round where self_assessment_id = :dossier and round = :round""";
    private static final String LATEST_BEFORE = """
            select s.school_year, s.set_code, s.set_version, s.set_sha256, f.content
            from self_assessment s join frozen_round f on f.self_assessment_id = s.id
            where s.unit = :unit and s.set_code = :set and s.school_year < :year and f.approved_at is not null
            order by s.school_year desc, f.round desc
            limit 1""";
    private static final String FREEZE = """
            insert into frozen_round (self_assessment_id, round, fingerprint, content, signed_by, signed_at)
            values (:dossier, :round, :fingerprint, :content, :by, :at)
            on conflict (self_assessment_id, round) do update
            set fingerprint = excluded.fingerprint, content = excluded.content, signed_by = excluded.signed_by,
                signed_at = excluded.signed_at
            where frozen_round.approved_at is null""";
    private static final String APPROVE = """
            update frozen_round set approved_by = :by, approved_at = :at, approved_by_delegate = :delegate
            where self_assessment_id = :dossier and round = :round and fingerprint = :fingerprint
              and approved_at is null""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgFrozenRounds(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Optional<FrozenRound>> find(SelfAssessment.Id dossier, int round) {
        return sessions.withSession(session -> session.createNativeQuery(FIND, Object[].class)
                .setParameter("dossier", dossier.value())
                .setParameter("round", round)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(row -> toDomain(round, row))));
    }

    @Override
    public Uni<Optional<EarlierRound>> latestBefore(About about) {
        return sessions.withSession(session -> session.createNativeQuery(LATEST_BEFORE, Object[].class)
                .setParameter("unit", about.unit().code())
                .setParameter("set", about.set().code())
                .setParameter("year", about.schoolYear())
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(PgFrozenRounds::earlier)));
    }

    private static EarlierRound earlier(Object[] row) {
        return new EarlierRound(
                (String) row[0],
                new IndicatorSetRef((String) row[1], (Integer) row[2], (String) row[3]),
                Json.frozen((String) row[4]));
    }

    @Override
    public Uni<Void> freeze(SelfAssessment.Id dossier, Frozen frozen, Signature signature) {
        return transactions.run(session -> exactlyOne(
                dossier,
                session.createNativeQuery(FREEZE)
                        .setParameter("dossier", dossier.value())
                        .setParameter("round", frozen.round())
                        .setParameter("fingerprint", frozen.fingerprint())
                        .setParameter("content", Json.write(frozen))
                        .setParameter("by", signature.by())
                        .setParameter("at", signature.at())
                        .executeUpdate()));
    }

    @Override
    public Uni<Void> approve(SelfAssessment.Id dossier, Approval approval) {
        return transactions.run(session -> exactlyOne(
                dossier,
                session.createNativeQuery(APPROVE)
                        .setParameter("dossier", dossier.value())
                        .setParameter("round", approval.signature().round())
                        .setParameter("fingerprint", approval.signature().fingerprint())
                        .setParameter("by", approval.by())
                        .setParameter("at", approval.at())
                        .setParameter("delegate", approval.byDelegate())
                        .executeUpdate()));
    }

    /** The state machine allows nothing else; were it wrong, an approved round must not change all the same. */
    private static Uni<Void> exactlyOne(SelfAssessment.Id dossier, Uni<Integer> written) {
        return written.invoke(rows -> {
                    if (rows != 1) {
                        throw new IllegalStateException("a frozen round of " + dossier + " was not as expected");
                    }
                })
                .replaceWithVoid();
    }

    private static FrozenRound toDomain(int round, Object[] row) {
        var signature = new Signature(round, (String) row[0], (String) row[2], instant(row[3]));
        var approval =
                row[4] == null ? null : new Approval(signature, (String) row[4], instant(row[5]), (Boolean) row[6]);
        return new FrozenRound(Json.frozen((String) row[1]), signature, approval);
    }

    private static Instant instant(Object timestamp) {
        return ((OffsetDateTime) timestamp).toInstant();
    }
}
