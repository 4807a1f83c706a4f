package vn.minh.review.externalreview.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.Reach;

/** One statement over the open dossiers of a campaign within somebody's reach. */
final class DifferenceSql {

    /**
     * What she may yet read, or reads, a second time shows nothing but that it is odd; who reads it first does not see
     * the second reader's points.
     */
    private static final String LARGEST = """
            with seen as (
                select r.id, r.unit_code, r.unit_name, r.unit_kind, r.team, r.status, r.round, r.anomalies, s.settled,
                    coalesce(r.holder, '') <> :person and s.finished_at is not null as both_shown,
                    (r.second_reader = :person and s.finished_at is null)
                        or (r.second_reader is null and r.status = 'ASSIGNED' and r.holder <> :person
                            and (r.sampled or r.anomalies is not null) and (%2$s)) as hidden
                from external_review r
                left join second_reading s on s.review = r.id
                where r.campaign = :campaign and r.status <> 'CONCLUDED' and (%1$s)
            ),
            points as (
                select s.*, k.item,
                    coalesce(f.self_points, x.self_points) as own,
                    coalesce(f.points, x.self_points) as reviewed,
                    case when s.both_shown then coalesce(x.points, f.self_points) end as second,
                    s.settled is not null and exists (
                        select 1 from json_array_elements_text(cast(s.settled as json)) as done where done = k.item)
                        as is_settled
                from seen s
                join (select review, item from finding where not reread
                      union select review, item from second_finding where not reread) k on k.review = s.id
                left join finding f on f.review = k.review and f.item = k.item and not f.reread
                left join second_finding x
                    on x.review = k.review and x.item = k.item and not x.reread and s.both_shown
                where not coalesce(s.hidden, false) and (f.item is not null or x.item is not null)
            ),
            lines as (
                select id, unit_code, unit_name, unit_kind, team, status, round, item, cast(null as text) as anomalies,
                    own, reviewed, second, is_settled,
                    greatest(abs(own - reviewed),
                        case when is_settled then 0 else coalesce(abs(reviewed - second), 0) end) as distance
                from points
                union all
                select s.id, s.unit_code, s.unit_name, s.unit_kind, s.team, s.status, s.round, null,
                    case when coalesce(s.hidden, false) then replace(s.anomalies, '"GAP"', 'null') else s.anomalies end,
                    null, null, null, false,
                    case when coalesce(s.hidden, false) then 0 else abs(coalesce((
                        select sum(f.points - f.self_points) from finding f where f.review = s.id and not f.reread), 0))
                    end
                from seen s where s.anomalies is not null
                    and not (coalesce(s.hidden, false) and s.anomalies = '["GAP"]')
            )
            select id, unit_code, unit_name, unit_kind, team, status, round, item, anomalies,
                own, reviewed, second, is_settled, distance
            from lines where distance > 0 or item is null
            order by distance desc, id, item nulls first
            limit %3$d""";

    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> reached = new ArrayList<>();
    private final List<String> seated = new ArrayList<>();

    private DifferenceSql() {}

    static Mutiny.SelectionQuery<Object[]> largest(Mutiny.Session session, UUID campaign, Reach reach, int atMost) {
        var sql = new DifferenceSql();
        sql.within(reach);
        var asked =
                session.createNativeQuery(LARGEST.formatted(any(sql.reached), any(sql.seated), atMost), Object[].class);
        sql.parameters.forEach(asked::setParameter);
        return asked.setParameter("campaign", campaign).setParameter("person", reach.person());
    }

    private void within(Reach reach) {
        if (reach.authority() != null) {
            reached.add("r.authority_code = :authority");
            parameters.put("authority", reach.authority());
        }
        if (reach.department() != null) {
            reached.add("r.department = :department");
            parameters.put("department", reach.department());
        }
        int n = 0;
        for (var seat : reach.seats()) {
            seated.add("""
                    (r.authority_code = :of# and (r.team = :team# or r.team is null) and r.unit_code not in (:tied))""".replace("#", Integer.toString(n)));
            parameters.put("of" + n, seat.authority());
            parameters.put("team" + n, seat.team());
            parameters.put("tied", reach.tied());
            n++;
        }
        reached.addAll(seated);
    }

    private static String any(List<String> conditions) {
        return conditions.isEmpty() ? "false" : String.join(" or ", conditions);
    }
}
