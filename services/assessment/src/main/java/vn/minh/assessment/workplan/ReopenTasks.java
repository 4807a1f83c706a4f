package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;

/** Use case: a dossier came back; what was done is to be done again, by the supplement's day where it has one. */
@ApplicationScoped
public class ReopenTasks {

    public record Command(
            UUID selfAssessment, Setback setback, @Nullable LocalDate dueOn) {}

    private final WorkPlans plans;
    private final Steps steps;
    private final Templates templates;
    private final AllOrNothing together;
    private final InstantSource clock;

    ReopenTasks(WorkPlans plans, Steps steps, Templates templates, AllOrNothing together, InstantSource clock) {
        this.plans = plans;
        this.steps = steps;
        this.templates = templates;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        return together.run(() -> plans.lockOfDossier(command.selfAssessment())
                .map(found -> found.orElseThrow(() -> new Rejected(
                        new NotYet(WorkPlan.WHAT, command.selfAssessment().toString()))))
                .flatMap(plan -> steps.each(
                        plan,
                        templates.of(plan.whose().level()).reopenedBy(command.setback()),
                        (now, task) -> now.reopen(task, command.dueOn(), clock.instant())))
                .replaceWithVoid());
    }
}
