package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;

/**
 * Use case: something happened to a dossier and ticks the tasks it proves; those of the authority when it holds for all
 * its units. A fact that is told before the plan waits for it.
 */
@ApplicationScoped
public class ProveTasks {

    public record Command(UUID selfAssessment, Proof proof) {}

    private final WorkPlans plans;
    private final Steps steps;
    private final Templates templates;
    private final AllOrNothing together;
    private final InstantSource clock;

    ProveTasks(WorkPlans plans, Steps steps, Templates templates, AllOrNothing together, InstantSource clock) {
        this.plans = plans;
        this.steps = steps;
        this.templates = templates;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        return together.run(() -> plan(command.selfAssessment()).flatMap(plan -> prove(plan, command.proof())));
    }

    /** With a lock. */
    Uni<WorkPlan> plan(UUID selfAssessment) {
        return plans.lockOfDossier(selfAssessment)
                .map(found ->
                        found.orElseThrow(() -> new Rejected(new NotYet(WorkPlan.WHAT, selfAssessment.toString()))));
    }

    Uni<Void> prove(WorkPlan plan, Proof proof) {
        var tasks = templates.of(plan.whose().level()).provenBy(proof);
        return steps.each(plan, tasks, (now, task) -> now.prove(task, clock.instant()))
                .flatMap(next ->
                        next.version() == plan.version() ? Uni.createFrom().voidItem() : authority(next, proof));
    }

    /** The authority's plan is locked before its units are counted: of two that come last, one sees the other. */
    private Uni<Void> authority(WorkPlan plan, Proof proof) {
        var authority = plan.whose().authority();
        var ofAll = proof.ofAll();
        if (authority == null || ofAll == null) {
            return Uni.createFrom().voidItem();
        }
        var campaign = plan.whose().campaign();
        return plans.ofAuthority(campaign, authority)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : plans.lock(found.get().id())
                                .flatMap(locked -> plans.areProven(
                                                campaign,
                                                authority,
                                                templates
                                                        .of(plan.whose().level())
                                                        .provenBy(proof))
                                        .flatMap(all -> all
                                                ? prove(locked, ofAll)
                                                : Uni.createFrom().voidItem())));
    }
}
