package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;

/** Use case: a supplement's day passed without an answer; what was approved before stands again. */
@ApplicationScoped
public class ReinstateSelfAssessment {

    public record Command(SelfAssessment.Id id, int round) {}

    private final SelfAssessments selfAssessments;
    private final AllOrNothing together;
    private final InstantSource clock;

    ReinstateSelfAssessment(SelfAssessments selfAssessments, AllOrNothing together, InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.together = together;
        this.clock = clock;
    }

    public Uni<SelfAssessment> handle(Command command) {
        return together.run(() -> selfAssessments.forSignature(command.id()).flatMap(dossier -> {
            var step = dossier.reinstate(command.round(), clock.instant());
            return step == null ? Uni.createFrom().item(dossier) : selfAssessments.save(step);
        }));
    }
}
