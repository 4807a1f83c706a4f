package vn.minh.review.workload.store;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.workload.Sight;

/** A question about one campaign, asked within somebody's sight. */
enum LoadSql {
    TALLIES("""
            select r.authority_code, max(r.authority_name), max(r.authority_kind), r.department, r.team,
                coalesce(r.holder, r.proposed_by) as person,
                count(*) filter (where r.status = 'OPENED'), count(*) filter (where r.status = 'ASSIGNED'),
                count(*) filter (where r.status = 'AWAITING_UNIT'), count(*) filter (where r.status = 'PROPOSED'),
                count(*) filter (where r.status = 'CONCLUDED'), 0,
                count(*) filter (where r.status <> 'CONCLUDED'
                                 and least(k.review_closes_on, f.review_closes_on) < :today)
            from external_review r
            left join known_campaign k on k.id = r.campaign
            left join known_frame f on f.campaign = r.campaign and f.authority = r.authority_code
            where r.campaign = :campaign and (%1$s)
            group by r.authority_code, r.department, r.team, coalesce(r.holder, r.proposed_by)
            union all
            select r.authority_code, max(r.authority_name), max(r.authority_kind), r.department, r.team,
                r.second_reader, 0, 0, 0, 0, 0, count(*), 0
            from external_review r
            where r.campaign = :campaign and (%1$s) and r.status in ('OPENED', 'ASSIGNED', 'AWAITING_UNIT')
                and (r.sampled or r.anomalies is not null or r.second_reader is not null)
                and coalesce(cast(r.scrutiny as json) ->> 'finished', 'false') = 'false'
            group by r.authority_code, r.department, r.team, r.second_reader""", "r", "r.team"),

    ROSTERS("""
            select t.authority_code, t.authority_name, t.authority_kind, t.department, t.id, t.name, m.person, m.post
            from review_team t
            left join team_member m on m.team = t.id
                and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
            where t.campaign = :campaign and t.status = 'FOUNDED'
                and t.valid_from <= :today and (t.valid_to is null or t.valid_to >= :today) and (%s)
            order by t.name, t.id""", "t", "t.id"),

    OPEN("""
            select r.authority_code, r.authority_name, r.authority_kind, r.department, r.id,
                r.unit_code, r.unit_name, r.unit_kind, r.team, r.opened_at,
                least(k.review_closes_on, f.review_closes_on), r.due_on
            from external_review r
            left join known_campaign k on k.id = r.campaign
            left join known_frame f on f.campaign = r.campaign and f.authority = r.authority_code
            where r.campaign = :campaign and r.status in ('OPENED', 'ASSIGNED', 'AWAITING_UNIT') and (%s)""", "r", "r.team"),

    FINISHED("""
            select r.authority_code, max(r.authority_name), max(r.authority_kind), r.department, r.team, count(*)
            from external_review r
            where r.campaign = :campaign and r.proposed_at >= :from and r.proposed_at < :before and (%s)
            group by r.authority_code, r.department, r.team""", "r", "r.team");

    private final String text;
    private final String row;
    private final String team;

    LoadSql(String text, String row, String team) {
        this.text = text;
        this.row = row;
        this.team = team;
    }

    Mutiny.SelectionQuery<Object[]> on(Mutiny.Session session, UUID campaign, Sight sight) {
        var asked = session.createNativeQuery(text.formatted(within(sight)), Object[].class)
                .setParameter("campaign", campaign)
                .setParameter("authority", orNobody(sight.authority()))
                .setParameter("department", orNobody(sight.department()));
        int n = 0;
        for (var seat : sight.seats()) {
            asked.setParameter("team" + n, seat.team());
            asked.setParameter("of" + n, seat.authority());
            n++;
        }
        return asked;
    }

    /** Her authority, her city, and for each seat its team and what is allotted to nobody. */
    private String within(Sight sight) {
        var own = "%1$s.authority_code = :authority or %1$s.department = :department".formatted(row);
        return IntStream.range(0, sight.seats().size())
                .mapToObj(n -> " or (%1$s.authority_code = :of%3$d and (%2$s = :team%3$d or %2$s is null))"
                        .formatted(row, team, n))
                .collect(Collectors.joining("", own, ""));
    }

    private static String orNobody(@Nullable String code) {
        return code == null ? "" : code;
    }
}
