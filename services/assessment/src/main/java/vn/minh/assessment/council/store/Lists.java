package vn.minh.assessment.council.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Member;
import vn.minh.contracts.assessment.CouncilPost;
import vn.minh.contracts.assessment.CriterionAssignment;
import vn.minh.contracts.assessment.EvidenceAsk;

/** Members, assignments and asks of one council: read by one statement, replaced whole. */
record Lists(List<Member> members, List<CriterionAssignment> assignments, List<EvidenceAsk> asks) {

    private static final String READ = """
            select 'member' as list, ordinal, person, post, name, cast(null as date) as due_on
            from council_member where self_assessment_id = :dossier
            union all
            select 'assignment', ordinal, person, criterion, null, null
            from criterion_assignment where self_assessment_id = :dossier
            union all
            select 'ask', ordinal, person, criterion, null, due_on
            from evidence_ask where self_assessment_id = :dossier
            order by list, ordinal""";

    private static final List<String> REPLACE = List.of(
            "delete from council_member where self_assessment_id = :dossier",
            "delete from criterion_assignment where self_assessment_id = :dossier",
            "delete from evidence_ask where self_assessment_id = :dossier",
            """
            insert into council_member (self_assessment_id, person, post, name, ordinal)
            select :dossier, l.person, l.post, l.name, n
            from rows from (jsonb_to_recordset(cast(cast(:members as text) as jsonb))
                as (person text, post text, name text)) with ordinality as l (person, post, name, n)""",
            """
            insert into criterion_assignment (self_assessment_id, criterion, person, ordinal)
            select :dossier, l.criterion, l.person, n
            from rows from (jsonb_to_recordset(cast(cast(:assignments as text) as jsonb))
                as (criterion text, person text)) with ordinality as l (criterion, person, n)""",
            """
            insert into evidence_ask (self_assessment_id, criterion, person, due_on, ordinal)
            select :dossier, l.criterion, l.person, l.due_on, n
            from rows from (jsonb_to_recordset(cast(cast(:asks as text) as jsonb))
                as (criterion text, person text, "dueOn" date)) with ordinality as l (criterion, person, due_on, n)""");

    static Uni<Lists> of(Mutiny.Session session, UUID dossier) {
        return session.createNativeQuery(READ, Object[].class)
                .setParameter("dossier", dossier)
                .getResultList()
                .map(Lists::sorted);
    }

    private static Lists sorted(List<Object[]> rows) {
        var members = new ArrayList<Member>();
        var assignments = new ArrayList<CriterionAssignment>();
        var asks = new ArrayList<EvidenceAsk>();
        for (var row : rows) {
            var person = (String) row[2];
            var what = (String) row[3];
            switch ((String) row[0]) {
                case "member" -> members.add(new Member(person, CouncilPost.valueOf(what), (String) row[4]));
                case "assignment" -> assignments.add(new CriterionAssignment(what, person));
                default -> asks.add(new EvidenceAsk(what, person, (LocalDate) row[5]));
            }
        }
        return new Lists(members, assignments, asks);
    }

    static Uni<Void> replace(Mutiny.Session session, Council next) {
        var values = Map.of(
                "members", Json.write(next.composition().members()),
                "assignments", Json.write(next.assignments()),
                "asks", Json.write(next.asks()));
        var all = Uni.createFrom().voidItem();
        for (var statement : REPLACE) {
            all = all.chain(() -> run(session, statement, next.dossier(), values));
        }
        return all;
    }

    private static Uni<Void> run(Mutiny.Session session, String statement, UUID dossier, Map<String, String> values) {
        var query = session.createNativeQuery(statement).setParameter("dossier", dossier);
        values.forEach((name, value) -> {
            if (statement.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query.executeUpdate().replaceWithVoid();
    }
}
