package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.selfassessment.RecognisedUnits;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgRecognisedUnits implements RecognisedUnits {

    /**
     * Two recognitions of one unit may be heard in either order: the later act stands. Of two that an appeal binds the
     * superseding one stands, whatever their clocks say.
     */
    private static final String NOTE = """
            insert into recognised_unit as r (unit, set_code, school_year, recognition_id, department, authority, level,
                                              recognised_at, supersedes)
            values (:unit, :set, :year, :id, :department, :authority, :level, :at, cast(:supersedes as uuid))
            on conflict (unit, set_code, school_year) do update
            set recognition_id = excluded.recognition_id, department = excluded.department,
                authority = excluded.authority, level = excluded.level, recognised_at = excluded.recognised_at,
                supersedes = excluded.supersedes,
                revoked = r.revoked and r.recognition_id = excluded.recognition_id
            where excluded.supersedes = r.recognition_id
               or excluded.recognised_at >= r.recognised_at
                  and excluded.recognition_id is distinct from r.supersedes""";

    private static final String REVOKE =
            "update recognised_unit set revoked = true where recognition_id = :recognition";
    /** A real dossier counts no demonstration; a demonstration counts everything. */
    private static final String COUNT = """
            select count(*), count(*) filter (where r.level >= :level and not r.revoked)
            from self_assessment s
            left join recognised_unit r
                   on r.unit = s.unit and r.set_code = s.set_code and r.school_year = s.school_year
            where s.set_code = :set and s.school_year = :year and (:demonstration or not s.demonstration)""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgRecognisedUnits(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> note(RecognisedUnit recognised) {
        return transactions.run(session -> session.createNativeQuery(NOTE)
                .setParameter("unit", recognised.unit())
                .setParameter("set", recognised.setCode())
                .setParameter("year", recognised.schoolYear())
                .setParameter("id", recognised.recognition())
                .setParameter("department", recognised.department())
                .setParameter("authority", recognised.authority())
                .setParameter("level", recognised.level())
                .setParameter("at", recognised.at())
                .setParameter(
                        "supersedes",
                        recognised.supersedes() == null
                                ? null
                                : recognised.supersedes().toString())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> revoke(UUID recognition) {
        return transactions.run(session -> session.createNativeQuery(REVOKE)
                .setParameter("recognition", recognition)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Count> count(Scope scope, String setCode, int atLeastLevel) {
        var whose = scope.isDepartment() ? " and s.department = :unit" : " and s.authority = :unit";
        return sessions.withSession(session -> session.createNativeQuery(COUNT + whose, Object[].class)
                .setParameter("unit", scope.unit())
                .setParameter("set", setCode)
                .setParameter("year", scope.schoolYear())
                .setParameter("demonstration", scope.demonstration())
                .setParameter("level", atLeastLevel)
                .getSingleResult()
                .map(row -> new Count(((Number) row[1]).intValue(), ((Number) row[0]).intValue())));
    }
}
