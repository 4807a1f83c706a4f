package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.minh.assessment.AllOrNothing;

/** Use case: review asked for more on named criteria; the dossier is the unit's again. */
@ApplicationScoped
public class ReturnForSupplement {

    public record Command(SelfAssessment.Id id, int round, List<String> criteria, LocalDate dueOn) {}

    private final SelfAssessments selfAssessments;
    private final AllOrNothing together;
    private final InstantSource clock;

    ReturnForSupplement(SelfAssessments selfAssessments, AllOrNothing together, InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.together = together;
        this.clock = clock;
    }

    public Uni<SelfAssessment> handle(Command command) {
        return together.run(() -> selfAssessments
                .forSignature(command.id())
                .map(dossier ->
                        dossier.returnFor(command.round(), command.criteria(), command.dueOn(), clock.instant()))
                .flatMap(selfAssessments::save));
    }
}
