package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: the head does not approve what the council signed and says why. */
@ApplicationScoped
public class SendBackSelfAssessment {

    public record Command(SelfAssessment.Id id, long expectedVersion, String reason, Actor head) {}

    private final SelfAssessments selfAssessments;
    private final AllOrNothing together;
    private final InstantSource clock;

    SendBackSelfAssessment(SelfAssessments selfAssessments, AllOrNothing together, InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.together = together;
        this.clock = clock;
    }

    public Uni<SelfAssessment> handle(Command command) {
        return together.run(() -> selfAssessments
                .get(command.id())
                .invoke(dossier -> Rights.head(dossier, command.head()))
                .invoke(dossier -> Rejected.ifStale(command.expectedVersion(), dossier.version()))
                .map(dossier -> dossier.sendBack(command.reason(), command.head(), clock.instant()))
                .flatMap(selfAssessments::save));
    }
}
