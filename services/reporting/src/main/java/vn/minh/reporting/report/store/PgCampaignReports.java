package vn.minh.reporting.report.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
import vn.minh.reporting.report.CampaignReport.Sector;
import vn.minh.reporting.report.CampaignReports;

@ApplicationScoped
class PgCampaignReports implements CampaignReports {

    private static final String CAMPAIGNS = """
            select campaign_id, department, title, school_year, set_code, demonstration, expected from campaign c
            where (:department and c.department = :unit
                   or exists (select 1 from dossier d where d.campaign_id = c.campaign_id and d.authority = :unit))""";
    /** A level stands while the recognition it is of was not revoked. */
    private static final String COUNTS = """
            select d.authority, u.name, count(*), count(d.started_at), count(d.submitted_at),
                   count(*) filter (where d.submitted_at is not null and not d.late),
                   count(*) filter (where d.review_opened_at is not null and d.concluded_at is null
                                          and not d.awaiting_unit),
                   count(*) filter (where d.awaiting_unit), count(d.concluded_at),
                   count(*) filter (where d.stands), count(*) filter (where d.revoked = d.recognition),
                   count(d.delivered_at) filter (where d.stands),
                   count(*) filter (where d.stands and d.level = 1),
                   count(*) filter (where d.stands and d.level = 2),
                   count(*) filter (where d.stands and d.level = 3)
            from (select *, recognised_at is not null
                            and (revoked is null or revoked is distinct from recognition) as stands
                  from dossier) d
            left join unit u on u.code = d.authority
            where d.campaign_id = :campaign and d.opened_at is not null and (:department or d.authority = :unit)
            group by d.authority, u.name order by u.name nulls last, d.authority""";

    private static final String COMPARED = """
            select differences, authorities, compared_at from reconciliation
            where department = :department and set_code = :set and school_year = :year""";

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
                .flatMap(found -> compared(session, found.campaign())
                        .flatMap(compared -> asked(session, COUNTS, actor)
                                .setParameter("campaign", campaign)
                                .getResultList()
                                .map(rows -> report(
                                        found,
                                        rows.stream()
                                                .map(row -> line(row, compared))
                                                .toList(),
                                        compared.sector(actor))))));
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

    private static Uni<Compared> compared(Mutiny.Session session, Campaign campaign) {
        return session.createNativeQuery(COMPARED, Object[].class)
                .setParameter("department", campaign.department())
                .setParameter("set", campaign.indicatorSet())
                .setParameter("year", campaign.schoolYear())
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(Compared::of).orElse(Compared.NEVER));
    }

    private static Found found(Object[] row) {
        return new Found(
                new Campaign(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (Boolean)
                                row[5]),
                row[6] == null ? null : ((Number) row[6]).intValue());
    }

    private static Line line(Object[] row, Compared compared) {
        var levels = new TreeMap<Integer, Long>(Map.of(1, n(row[12]), 2, n(row[13]), 3, n(row[14])));
        return new Line(
                (String) row[0],
                (String) row[1],
                new Counts(
                        n(row[2]),
                        n(row[3]),
                        n(row[4]),
                        n(row[5]),
                        n(row[6]),
                        n(row[7]),
                        n(row[8]),
                        n(row[9]),
                        n(row[10]),
                        n(row[11]),
                        levels),
                compared.of((String) row[0]));
    }

    private static long n(Object count) {
        return ((Number) count).longValue();
    }

    private static CampaignReport report(Found found, List<Line> lines, @Nullable Sector sector) {
        var total = Counts.sum(lines.stream().map(Line::counts));
        return new CampaignReport(found.campaign(), found.expected(), total, lines, sector);
    }
}
