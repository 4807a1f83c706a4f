package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Proposal;
import vn.minh.assessment.selfassessment.Proposals;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgProposals implements Proposals {

    private static final String SELECT = """
            select item, from_items, school_year, changes, fields, note, evidence, state
            from proposal where self_assessment_id = :dossier order by item""";
    private static final String OFFER = """
            insert into proposal (self_assessment_id, item, from_items, school_year, changes, fields, note, evidence,
                                  state)
            select :dossier, p.item, p.origins, p.year, p.changes, p.fields, p.note, p.evidence, 'OPEN'
            from jsonb_to_recordset(cast(cast(:proposals as text) as jsonb))
                 as p (item text, origins text, year text, changes text, fields text, note text, evidence text)
            on conflict do nothing""";
    private static final String DECIDE = """
            update proposal set state = :decision, decided_by = :by, decided_at = :at
            where self_assessment_id = :dossier and item = :item and state = 'OPEN'""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgProposals(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    private record Line(
            String item,
            String origins,
            String year,
            String changes,
            @Nullable String fields,
            @Nullable String note,
            String evidence) {

        static Line of(Proposal proposal) {
            return new Line(
                    proposal.item(),
                    Json.joined(proposal.from()),
                    proposal.schoolYear(),
                    Json.joined(proposal.changes()),
                    Json.fields(proposal.fields()),
                    proposal.note(),
                    Json.joined(proposal.evidence()));
        }
    }

    @Override
    public Uni<List<Proposal>> of(SelfAssessment.Id dossier) {
        return sessions.withSession(session -> session.createNativeQuery(SELECT, Object[].class)
                .setParameter("dossier", dossier.value())
                .getResultList()
                .map(rows -> rows.stream().map(PgProposals::toDomain).toList()));
    }

    @Override
    public Uni<Void> offer(SelfAssessment.Id dossier, List<Proposal> proposals) {
        return transactions.run(session -> session.createNativeQuery(OFFER)
                .setParameter("dossier", dossier.value())
                .setParameter(
                        "proposals", Json.write(proposals.stream().map(Line::of).toList()))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Proposal> decide(
            SelfAssessment.Id dossier, String item, Proposal.Status decision, String by, Instant at) {
        return transactions.run(session -> session.createNativeQuery(DECIDE)
                .setParameter("dossier", dossier.value())
                .setParameter("item", item)
                .setParameter("decision", decision.name())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate()
                .flatMap(rows -> one(dossier, item).invoke(there -> {
                    var isSaidAgain = decision == Proposal.Status.DISMISSED && there.status() == decision;
                    if (rows == 0 && !isSaidAgain) {
                        throw new Rejected(decided(item));
                    }
                })));
    }

    private Uni<Proposal> one(SelfAssessment.Id dossier, String item) {
        return of(dossier)
                .map(all -> all.stream()
                        .filter(proposal -> proposal.item().equals(item))
                        .findFirst()
                        .orElseThrow(() -> new Rejected(new NotFound("proposal", item))));
    }

    private static Conflict decided(String item) {
        return new Conflict(
                "proposal-decided",
                "Đề xuất từ năm trước cho mục " + item + " đã được xử lý.",
                "Mở lại danh sách đề xuất; nếu cần thì sửa trực tiếp câu trả lời.");
    }

    private static Proposal toDomain(Object[] row) {
        return new Proposal(
                (String) row[0],
                Json.words((String) row[1]),
                (String) row[2],
                Json.words((String) row[3]).stream()
                        .map(Proposal.Change::valueOf)
                        .toList(),
                Json.fields((String) row[4]),
                (String) row[5],
                Json.ids((String) row[6]),
                Proposal.Status.valueOf((String) row[7]));
    }
}
