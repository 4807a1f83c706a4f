package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.assessment.workplan.WorkPlan.Whose;
import vn.minh.contracts.UnitRef;

/**
 * Use case: a dossier was opened; its unit gets a plan, and the authority responsible for it one of its own with the
 * first of its dossiers. The campaign is held meanwhile, so that no redating slips in between.
 */
@ApplicationScoped
public class DrawUpWorkPlans {

    public record Command(
            UUID selfAssessment,
            UUID campaign,
            UnitRef unit,
            String department,
            @Nullable String authority) {}

    private final WorkPlans plans;
    private final Steps steps;
    private final Campaigns campaigns;
    private final OrgUnits units;
    private final Templates templates;
    private final AllOrNothing together;
    private final InstantSource clock;

    DrawUpWorkPlans(
            WorkPlans plans,
            Steps steps,
            Campaigns campaigns,
            OrgUnits units,
            Templates templates,
            AllOrNothing together,
            InstantSource clock) {
        this.plans = plans;
        this.steps = steps;
        this.campaigns = campaigns;
        this.units = units;
        this.templates = templates;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        var whose = new Whose(
                command.campaign(),
                command.unit().code(),
                command.unit().name(),
                command.department(),
                command.authority(),
                PlanLevel.ofDossier(command.unit().kind()),
                command.selfAssessment());
        return together.run(() -> campaigns
                .hold(new Campaign.Id(command.campaign()))
                .flatMap(campaign ->
                        add(campaign, whose).flatMap(isNew -> authority(campaign, command.authority(), isNew))));
    }

    /** Another authority became responsible for a unit: it needs a plan too. */
    Uni<Void> forAuthority(UUID campaign, String authority) {
        return campaigns.hold(new Campaign.Id(campaign)).flatMap(held -> authority(held, authority, true));
    }

    private Uni<Boolean> add(Campaign campaign, Whose whose) {
        var step = WorkPlan.drawUp(
                new WorkPlan.Id(UUID.randomUUID()),
                whose,
                templates.of(whose.level()),
                campaign.datesFor(whose.datesOf()),
                clock.instant());
        return plans.add(step);
    }

    private Uni<Void> authority(Campaign campaign, @Nullable String authority, boolean unitIsNew) {
        return authority == null || !unitIsNew
                ? Uni.createFrom().voidItem()
                : plans.ofAuthority(campaign.id().value(), authority)
                        .flatMap(known -> known.isPresent()
                                ? oneMore(known.get())
                                : whose(campaign, authority)
                                        .flatMap(whose -> add(campaign, whose))
                                        .chain(() -> framed(campaign, authority)));
    }

    private Uni<Whose> whose(Campaign campaign, String authority) {
        return units.byCode(List.of(authority)).map(known -> {
            var unit = known.get(authority);
            return new Whose(
                    campaign.id().value(),
                    authority,
                    unit == null ? authority : unit.name(),
                    campaign.department(),
                    null,
                    PlanLevel.AUTHORITY,
                    null);
        });
    }

    /** Its dates may have been set before its plan was there. */
    private Uni<Void> framed(Campaign campaign, String authority) {
        return campaign.frames().containsKey(authority)
                ? plans.ofAuthority(campaign.id().value(), authority)
                        .flatMap(plan -> steps.each(
                                plan.orElseThrow(),
                                templates.of(PlanLevel.AUTHORITY).provenBy(Proof.FRAMED),
                                (now, task) -> now.prove(task, clock.instant())))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** What was proven for all units is not, now that there is one more. */
    private Uni<Void> oneMore(WorkPlan authority) {
        var ofAll = templates
                .of(PlanLevel.AUTHORITY)
                .codes(entry -> entry.provenBy() != null && entry.provenBy().isOfAll());
        return ofAll.stream().noneMatch(task -> isProven(authority, task))
                ? Uni.createFrom().voidItem()
                : plans.lock(authority.id()).flatMap(locked -> reopen(locked, ofAll, clock.instant()));
    }

    private Uni<Void> reopen(WorkPlan plan, List<String> tasks, Instant now) {
        return steps.each(
                        plan,
                        tasks.stream().filter(task -> isProven(plan, task)).toList(),
                        (at, task) -> at.reopen(task, null, now))
                .replaceWithVoid();
    }

    private static boolean isProven(WorkPlan plan, String code) {
        var task = plan.find(code);
        return task != null && task.state() instanceof TaskState.Proven;
    }
}
