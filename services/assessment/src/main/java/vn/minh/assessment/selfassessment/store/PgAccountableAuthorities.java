package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.minh.assessment.selfassessment.AccountableAuthorities;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.messaging.Transactions;

/** One column beside the aggregate's steps: its version counts facts, and this is none. */
@ApplicationScoped
class PgAccountableAuthorities implements AccountableAuthorities {

    /** A unit that nobody is assigned to stays with the last who was; what somebody else writes is left for the next time. */
    private static final String FOLLOW = """
            update self_assessment d
            set authority = stray.authority
            from (select s.id, r.authority
                  from self_assessment s
                  join org_unit u on u.code = s.unit
                  join lateral (
                      select a.authority from reviewing_assignment a
                      where a.set_code = s.set_code and a.valid_from <= :day
                        and (a.valid_to is null or a.valid_to >= :day)
                        and (a.unit = u.code or (a.unit_kind = u.kind and a.department = u.department))
                      order by a.unit nulls last limit 1) r on true
                  where s.status <> 'APPROVED' and s.authority is distinct from r.authority
                  order by s.id limit :most
                  for update of s skip locked) stray
            where d.id = stray.id""";

    private static final String HAND_OVER = "update self_assessment set authority = :authority where id = :dossier";

    private final Transactions transactions;

    PgAccountableAuthorities(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Integer> follow(LocalDate day, int most) {
        return transactions.run(session -> session.createNativeQuery(FOLLOW)
                .setParameter("day", day)
                .setParameter("most", most)
                .executeUpdate());
    }

    @Override
    public Uni<Void> handOver(SelfAssessment.Id dossier, String authority) {
        return transactions.run(session -> session.createNativeQuery(HAND_OVER)
                .setParameter("dossier", dossier.value())
                .setParameter("authority", authority)
                .executeUpdate()
                .replaceWithVoid());
    }
}
