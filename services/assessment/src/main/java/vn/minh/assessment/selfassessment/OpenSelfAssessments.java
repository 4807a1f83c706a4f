package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.DossierOpening;
import vn.minh.assessment.organization.OrgUnit;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.assessment.organization.ReviewingAssignments;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/** Use case: every unit in a campaign's scope gets its dossier, some units at a time. */
@ApplicationScoped
class OpenSelfAssessments implements DossierOpening {

    private static final int CHUNK = 250;

    private final OrgUnits units;
    private final ReviewingAssignments assignments;
    private final SelfAssessments selfAssessments;
    private final AllOrNothing together;
    private final InstantSource clock;

    OpenSelfAssessments(
            OrgUnits units,
            ReviewingAssignments assignments,
            SelfAssessments selfAssessments,
            AllOrNothing together,
            InstantSource clock) {
        this.units = units;
        this.assignments = assignments;
        this.selfAssessments = selfAssessments;
        this.together = together;
        this.clock = clock;
    }

    @Override
    public Uni<Integer> openMissing(Campaign campaign) {
        return openAfter(campaign, "", clock.instant());
    }

    private Uni<Integer> openAfter(Campaign campaign, String unit, Instant now) {
        var scope = new OrgUnits.Scope(campaign.department(), campaign.plan().unitKinds(), Vietnam.dayOf(now));
        return units.within(scope, unit, CHUNK)
                .flatMap(chunk -> chunk.isEmpty()
                        ? Uni.createFrom().item(0)
                        : together.run(() -> open(campaign, chunk, now))
                                .flatMap(opened -> chunk.size() < CHUNK
                                        ? Uni.createFrom().item(opened)
                                        : openAfter(campaign, chunk.getLast().code(), now)
                                                .map(more -> opened + more)));
    }

    private Uni<Integer> open(Campaign campaign, List<OrgUnit> chunk, Instant now) {
        var codes = chunk.stream().map(OrgUnit::code).toList();
        return assignments
                .responsible(campaign.plan().set().code(), Vietnam.dayOf(now), codes)
                .map(responsible -> chunk.stream()
                        .map(unit -> opened(campaign, unit, responsible, now))
                        .toList())
                .flatMap(selfAssessments::open);
    }

    private static Transition<SelfAssessment> opened(
            Campaign campaign, OrgUnit unit, Map<String, UnitRef> responsible, Instant now) {
        var plan = campaign.plan();
        var about = new About(
                campaign.id().value(),
                unit.ref(),
                campaign.department(),
                plan.schoolYear().value(),
                plan.set(),
                plan.demonstration() || unit.demonstration());
        return SelfAssessment.open(
                new SelfAssessment.Id(UUID.randomUUID()), about, code(responsible.get(unit.code())), now);
    }

    private static @Nullable String code(@Nullable UnitRef authority) {
        return authority == null ? null : authority.code();
    }
}
