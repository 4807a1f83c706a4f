package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.minh.assessment.organization.OrgUnit;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/** Whose dates an officer may see and set: her authority's, or as an officer of the department those of its city. */
@ApplicationScoped
class FramingRights {

    private final Campaigns campaigns;
    private final OrgUnits units;

    FramingRights(Campaigns campaigns, OrgUnits units) {
        this.campaigns = campaigns;
        this.units = units;
    }

    /** The department whose campaigns concern her: it runs them itself, or her unit is in its city. */
    Uni<String> department(Actor officer) {
        return officer.has(Role.DEPARTMENT_OFFICER)
                ? Uni.createFrom().item(officer.unit())
                : unit(officer.unit()).map(unit -> unit.map(OrgUnit::department).orElse(officer.unit()));
    }

    /** The campaign, where the authority takes part in it and is hers; else one of both looks absent. */
    Uni<Campaign> campaign(Campaign.Id id, String authority, Actor officer) {
        return campaigns
                .get(id)
                .flatMap(campaign -> department(officer)
                        .map(campaign::ofDepartment)
                        .chain(() -> unit(authority))
                        .map(unit -> unit.filter(known -> mayFrame(known, campaign, officer))
                                .map(_ -> campaign)
                                .orElseThrow(() -> new Rejected(new NotFound("org-unit", authority)))));
    }

    private static boolean mayFrame(OrgUnit authority, Campaign campaign, Actor officer) {
        return authority.kind().isAuthority()
                && authority.department().equals(campaign.department())
                && (officer.has(Role.DEPARTMENT_OFFICER) || officer.worksFor(authority.code()));
    }

    private Uni<Optional<OrgUnit>> unit(String code) {
        return units.byCode(List.of(code)).map(known -> Optional.ofNullable(known.get(code)));
    }
}
