package vn.minh.review.externalreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.ReviewDays;

@ApplicationScoped
class PgReviewDays implements ReviewDays {

    private static final String COUNT = """
            select kinds.kind,
                   count(due_on) filter (where due_on between :today and :near),
                   count(due_on) filter (where due_on < :today)
            from (values ('review'), ('supplement'), ('appeal')) as kinds (kind)
            left join (
                select 'review' as kind, coalesce(f.review_closes_on, c.review_closes_on) as due_on
                from external_review r
                join known_campaign c on c.id = r.campaign
                left join known_frame f on f.campaign = r.campaign and f.authority = r.authority_code
                where r.status in ('OPENED', 'ASSIGNED', 'PROPOSED')
                union all
                select 'supplement', r.due_on from external_review r where r.status = 'AWAITING_UNIT'
                union all
                select 'appeal', a.due_on from appeal a where a.status = 'ADMITTED'
            ) open on open.kind = kinds.kind and open.due_on >= :since
            group by kinds.kind""";

    private final Mutiny.SessionFactory sessions;

    PgReviewDays(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<Counted>> count(LocalDate today, LocalDate near) {
        return sessions.withSession(session -> session.createNativeQuery(COUNT, Object[].class)
                .setParameter("today", today)
                .setParameter("near", near)
                .setParameter("since", today.minusYears(1))
                .getResultList()
                .map(rows -> rows.stream().map(PgReviewDays::counted).toList()));
    }

    private static Counted counted(Object[] row) {
        return new Counted((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
