package vn.minh.assessment.workbook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Actor;

/** Use case: a member of the council asks what a file would change. It is the import itself, taken back. */
@ApplicationScoped
public class PreviewWorkbook {

    public record Command(SelfAssessment.Id id, Filled filled, Actor member) {}

    private final GiveAnswers give;
    private final AllOrNothing together;

    PreviewWorkbook(GiveAnswers give, AllOrNothing together) {
        this.give = give;
        this.together = together;
    }

    public Uni<Outcome> handle(Command command) {
        return together.rehearse(() -> give.of(command.id(), null, command.filled(), command.member()));
    }
}
