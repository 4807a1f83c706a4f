package vn.minh.reporting.report.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.reporting.report.CampaignReport;
import vn.minh.reporting.report.CampaignReport.Campaign;
import vn.minh.reporting.report.CampaignReport.Counts;
import vn.minh.reporting.report.CampaignReport.Line;
import vn.minh.reporting.report.CampaignReports;

@ApplicationScoped
class PgCampaignReports implements CampaignReports {

    private static final String CAMPAIGNS = """
            select campaign_id, department, title, school_year, set_code, demonstration, expected from campaign c
            where (:department and c.department = :unit
                   or exists (select 1 from dossier d where d.campaign_id = c.campaign_id and d.authority = :unit))""";
    private static final String COUNTS = """
            select d.authority, u.name, count(*), count(d.started_at), count(d.submitted_at),
                   count(*) filter (where d.review_opened_at is not null and d.concluded_at is null
                                          and not d.awaiting_unit),
                   count(*) filter (where d.awaiting_unit), count(d.concluded_at), count(d.recognised_at),
                   count(d.delivered_at), count(*) filter (where d.recognised_at is not null and d.level = 1),
                   count(*) filter (where d.recognised_at is not null and d.level = 2),
                   count(*) filter (where d.recognised_at is not null and d.level = 3)
            from dossier d left join unit u on u.code = d.authority
            where d.campaign_id = :campaign and d.opened_at is not null and (:department or d.authority = :unit)
            group by d.authority, u.name order by u.name nulls last, d.authority""";

    private record Found(Campaign campaign, @Nullable Integer expected) {}

    private final Mutiny.SessionFactory sessions;

    PgCampaignReports(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<CampaignReport> get(UUID campaign, Actor actor) {
        return sessions.withSession(session -> asked(session, CAMPAIGNS + " and c.campaign_id = :campaign", actor)
                .setParameter("campaign", campaign)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(PgCampaignReports::found)
                        .orElseThrow(() -> new Rejected(new NotFound("campaign", campaign.toString()))))
                .flatMap(found -> asked(session, COUNTS, actor)
                        .setParameter("campaign", campaign)
                        .getResultList()
                        .map(rows -> report(
                                found,
                                rows.stream().map(PgCampaignReports::line).toList()))));
    }

    @Override
    public Uni<List<Campaign>> list(Actor actor) {
        return sessions.withSession(session -> asked(
                        session, CAMPAIGNS + " order by c.school_year desc, c.title limit 200", actor)
                .getResultList()
                .map(rows -> rows.stream().map(row -> found(row).campaign()).toList()));
    }

    private static Mutiny.SelectionQuery<Object[]> asked(Mutiny.Session session, String sql, Actor actor) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("unit", actor.unit())
                .setParameter("department", actor.has(Role.DEPARTMENT_OFFICER));
    }

    private static Found found(Object[] row) {
        return new Found(
                new Campaign(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (Boolean)
                                row[5]),
                row[6] == null ? null : ((Number) row[6]).intValue());
    }

    private static Line line(Object[] row) {
        var levels = new TreeMap<Integer, Long>(Map.of(1, n(row[10]), 2, n(row[11]), 3, n(row[12])));
        return new Line(
                (String) row[0],
                (String) row[1],
                new Counts(
                        n(row[2]), n(row[3]), n(row[4]), n(row[5]), n(row[6]), n(row[7]), n(row[8]), n(row[9]),
                        levels));
    }

    private static long n(Object count) {
        return ((Number) count).longValue();
    }

    private static CampaignReport report(Found found, List<Line> lines) {
        var levels = new TreeMap<Integer, Long>();
        lines.forEach(line -> line.counts().levels().forEach((level, n) -> levels.merge(level, n, Long::sum)));
        var total = new Counts(
                sum(lines, Counts::opened),
                sum(lines, Counts::started),
                sum(lines, Counts::submitted),
                sum(lines, Counts::underReview),
                sum(lines, Counts::awaitingUnit),
                sum(lines, Counts::concluded),
                sum(lines, Counts::recognised),
                sum(lines, Counts::delivered),
                levels);
        return new CampaignReport(found.campaign(), found.expected(), total, lines);
    }

    private static long sum(List<Line> lines, ToLongFunction<Counts> number) {
        return lines.stream().map(Line::counts).mapToLong(number).sum();
    }
}
