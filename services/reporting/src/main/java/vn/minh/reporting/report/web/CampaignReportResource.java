package vn.minh.reporting.report.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import vn.minh.domain.Role;
import vn.minh.reporting.report.CampaignReport;
import vn.minh.reporting.report.CampaignReports;
import vn.minh.web.CurrentActor;

/** Counts per authority and campaign; a department sees its whole city, an authority its own line. */
@Path("/api/v1/reports/campaigns")
@RolesAllowed({Role.DEPARTMENT_OFFICER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.REVIEWER})
public class CampaignReportResource {

    private final CampaignReports reports;
    private final CurrentActor actor;

    CampaignReportResource(CampaignReports reports, CurrentActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @GET
    public Uni<List<CampaignReport.Campaign>> list() {
        return reports.list(actor.get());
    }

    @GET
    @Path("{id}")
    public Uni<CampaignReport> get(UUID id) {
        return reports.get(id, actor.get());
    }
}
