package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.LintCampaign.Linted;
import vn.minh.domain.Actor;

/** What an officer may see: the campaigns of her own department, or of the department her authority belongs to. */
@ApplicationScoped
public class ReadCampaigns {

    private final Campaigns campaigns;
    private final FramingRights rights;
    private final DateRules rules;

    ReadCampaigns(Campaigns campaigns, FramingRights rights, DateRules rules) {
        this.campaigns = campaigns;
        this.rights = rights;
        this.rules = rules;
    }

    public Uni<Campaign> one(Campaign.Id id, Actor officer) {
        return campaigns.get(id).flatMap(campaign -> rights.department(officer).map(campaign::ofDepartment));
    }

    public Uni<List<Campaign>> all(@Nullable String schoolYear, Actor officer) {
        return rights.department(officer).flatMap(department -> campaigns.list(department, schoolYear));
    }

    public Uni<Linted> linted(Campaign.Id id, Actor officer) {
        return one(id, officer)
                .map(Campaign::plan)
                .map(plan -> new Linted(plan.dates(), rules.lint(plan.dates(), plan.schoolYear())));
    }

    /** A campaign in which an authority has, or may set, dates of its own. */
    public Uni<Campaign> framed(Campaign.Id id, String authority, Actor officer) {
        return rights.campaign(id, authority, officer);
    }
}
