package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.AnswerSheets;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgAnswerSheets implements AnswerSheets {

    /**
     * One statement for the answer and its history. It writes nothing when the version is another: a first answer meets
     * one that is there, a later one meets none or a newer.
     */
    private static final String PUT = """
            with saved as (
                insert into answer as a (self_assessment_id, item, met, amount, points, fields, not_applicable, reason,
                                         note, evidence, answered_by, answered_at, version)
                select :dossier, :item, cast(cast(:met as text) as boolean), cast(cast(:amount as text) as numeric),
                       cast(cast(:points as text) as numeric), cast(:fields as text), :notApplicable,
                       cast(:reason as text), cast(:note as text), :evidence, :by, :at, 1
                where :expected = 0
                   or exists (select 1 from answer b where b.self_assessment_id = :dossier and b.item = :item)
                on conflict (self_assessment_id, item) do update
                set met = excluded.met, amount = excluded.amount, points = excluded.points, fields = excluded.fields,
                    not_applicable = excluded.not_applicable, reason = excluded.reason, note = excluded.note,
                    evidence = excluded.evidence, answered_by = excluded.answered_by,
                    answered_at = excluded.answered_at, version = a.version + 1
                where a.version = :expected
                returning *)
            insert into answer_history (self_assessment_id, item, version, met, amount, points, fields, not_applicable,
                                        reason, note, evidence, answered_by, answered_at)
            select self_assessment_id, item, version, met, amount, points, fields, not_applicable, reason, note,
                   evidence, answered_by, answered_at
            from saved""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgAnswerSheets(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<List<GivenAnswer>> of(SelfAssessment.Id dossier) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from AnswerRow where selfAssessment = :dossier order by item", AnswerRow.class)
                .setParameter("dossier", dossier.value())
                .getResultList()
                .map(rows -> rows.stream().map(AnswerRow::toDomain).toList()));
    }

    @Override
    public Uni<List<String>> authors(SelfAssessment.Id dossier) {
        return sessions.withSession(session -> session.createNativeQuery("""
                        select distinct answered_by from answer_history
                        where self_assessment_id = :dossier order by answered_by""", String.class)
                .setParameter("dossier", dossier.value())
                .getResultList());
    }

    @Override
    public Uni<GivenAnswer> put(SelfAssessment.Id dossier, GivenAnswer answer) {
        var given = answer.given();
        return transactions.run(session -> session.createNativeQuery(PUT)
                .setParameter("dossier", dossier.value())
                .setParameter("item", answer.item())
                .setParameter("met", text(given.met()))
                .setParameter("amount", text(given.amount()))
                .setParameter("points", text(given.points()))
                .setParameter("fields", Json.fields(given.fields()))
                .setParameter("notApplicable", given.notApplicable())
                .setParameter("reason", answer.remarks().reason())
                .setParameter("note", answer.remarks().note())
                .setParameter("evidence", Json.joined(answer.evidence()))
                .setParameter("by", answer.by())
                .setParameter("at", answer.at())
                .setParameter("expected", answer.version())
                .executeUpdate()
                .flatMap(rows -> rows == 1 ? Uni.createFrom().item(answer.saved()) : refuse(session, dossier, answer)));
    }

    private static Uni<GivenAnswer> refuse(Mutiny.Session session, SelfAssessment.Id dossier, GivenAnswer answer) {
        return session.find(AnswerRow.class, new AnswerRow.Key(dossier.value(), answer.item()))
                .map(there -> {
                    throw new Rejected(
                            there == null ? new Stale(answer.version(), 0) : answer.overtakenBy(there.toDomain()));
                });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
