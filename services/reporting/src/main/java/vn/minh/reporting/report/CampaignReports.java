package vn.minh.reporting.report;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import vn.minh.domain.Actor;

/** Reports as far as the asking person may see: a department its city, an authority its own line. */
public interface CampaignReports {

    Uni<CampaignReport> get(UUID campaign, Actor actor);

    /** Newest school year first. */
    Uni<List<CampaignReport.Campaign>> list(Actor actor);
}
