package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.selfassessment.SubmissionDays;

@ApplicationScoped
class PgSubmissionDays implements SubmissionDays {

    /** The unit's own day before its authority's, that before the campaign's. */
    private static final String COUNT = """
            select count(*) filter (where due_on between :today and :near), count(*) filter (where due_on < :today)
            from (select coalesce(s.extended_to, cast(cast(f.dates as jsonb) ->> 'submissionDueOn' as date),
                                  c.submission_due_on) as due_on
                  from self_assessment s
                  join campaign c on c.id = s.campaign_id
                  left join campaign_frame f on f.campaign_id = s.campaign_id and f.authority = s.authority
                  where s.status in ('OPENED', 'DRAFT', 'COUNCIL_SIGNED') and s.approved_at is null) open
            where due_on >= :since""";

    private final Mutiny.SessionFactory sessions;

    PgSubmissionDays(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Counted> count(LocalDate today, LocalDate near) {
        return sessions.withSession(session -> session.createNativeQuery(COUNT, Object[].class)
                .setParameter("today", today)
                .setParameter("near", near)
                .setParameter("since", today.minusYears(1))
                .getSingleResult()
                .map(row -> new Counted(((Number) row[0]).longValue(), ((Number) row[1]).longValue())));
    }
}
