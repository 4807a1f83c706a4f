package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;

/** Use case: a dossier was approved; that ticks its tasks and says which authority is responsible from now on. */
@ApplicationScoped
public class TakeApproval {

    /**
     * @param authority absent when none is responsible
     */
    public record Command(UUID selfAssessment, @Nullable String authority) {}

    private final ProveTasks prove;
    private final DrawUpWorkPlans drawUp;
    private final AllOrNothing together;

    TakeApproval(ProveTasks prove, DrawUpWorkPlans drawUp, AllOrNothing together) {
        this.prove = prove;
        this.drawUp = drawUp;
        this.together = together;
    }

    public Uni<Void> handle(Command command) {
        return together.run(() -> prove.plan(command.selfAssessment())
                .call(plan -> requirePlan(plan, command.authority()))
                .map(plan -> plan.under(command.authority()))
                .flatMap(plan -> prove.prove(plan, Proof.APPROVED)));
    }

    /** An authority that was not responsible when the dossier was opened may have none yet. */
    private Uni<Void> requirePlan(WorkPlan plan, @Nullable String authority) {
        return authority == null || authority.equals(plan.whose().authority())
                ? Uni.createFrom().voidItem()
                : drawUp.forAuthority(plan.whose().campaign(), authority);
    }
}
