package vn.minh.assessment.workbook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** Use case: a member of the council gives all the answers of a file at once, or none. */
@ApplicationScoped
public class ImportWorkbook {

    /**
     * @param expectedVersion the dossier's
     */
    public record Command(SelfAssessment.Id id, long expectedVersion, Filled filled, Actor member) {}

    private final GiveAnswers give;
    private final AllOrNothing together;

    ImportWorkbook(GiveAnswers give, AllOrNothing together) {
        this.give = give;
        this.together = together;
    }

    public Uni<Outcome> handle(Command command) {
        return together.run(() -> give.of(command.id(), command.expectedVersion(), command.filled(), command.member())
                .invoke(ImportWorkbook::refuseFaults));
    }

    private static void refuseFaults(Outcome outcome) {
        if (!outcome.faults().isEmpty()) {
            throw new Rejected(new Invalid(
                    outcome.faults().stream().map(CellFault::toFault).toList()));
        }
    }
}
