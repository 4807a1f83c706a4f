package vn.minh.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.api.Together;
import vn.minh.portal.person.Person;

/** Reporting's counts of the campaigns a person may see. */
@ApplicationScoped
public class CampaignReports {

    private static final String PATH = "/api/v1/reports/campaigns";
    private static final int MOST = 10;

    private final Api api;
    private final Together together;

    CampaignReports(Api api, Together together) {
        this.api = api;
        this.together = together;
    }

    public Reply<Listed<CampaignReport>> all(Person person) {
        return api.get(person, Neighbour.REPORTING, PATH, CampaignReport.Campaign[].class)
                .map(campaigns -> counted(person, List.of(campaigns)));
    }

    private Listed<CampaignReport> counted(Person person, List<CampaignReport.Campaign> campaigns) {
        var first = campaigns.subList(0, Math.min(MOST, campaigns.size()));
        var counts = together.each(
                first,
                one -> api.get(person, Neighbour.REPORTING, PATH + "/" + one.id(), CampaignReport.class)
                        .maybe());
        return new Listed<>(
                counts.stream().flatMap(Optional::stream).toList(), first.size() < campaigns.size() ? "more" : null);
    }
}
