package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.selfassessment.ApprovedRounds;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;

@ApplicationScoped
class PgApprovedRounds implements ApprovedRounds {

    private static final String PAGE = """
            select s.id, s.unit, s.unit_name, s.unit_kind, f.content
            from self_assessment s
            join lateral (select content from frozen_round f
                          where f.self_assessment_id = s.id and f.approved_at is not null
                          order by f.round desc limit 1) f on true
            where s.campaign_id = :campaign and s.unit > :after
            order by s.unit limit :most""";

    private final Mutiny.SessionFactory sessions;

    PgApprovedRounds(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<ApprovedRound>> page(UUID campaign, String after, int most) {
        return sessions.withSession(session -> session.createNativeQuery(PAGE, Object[].class)
                .setParameter("campaign", campaign)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(PgApprovedRounds::round).toList()));
    }

    private static ApprovedRound round(Object[] row) {
        var unit = new UnitRef((String) row[1], (String) row[2], UnitKind.valueOf((String) row[3]));
        return new ApprovedRound((UUID) row[0], unit, Json.frozen((String) row[4]));
    }
}
