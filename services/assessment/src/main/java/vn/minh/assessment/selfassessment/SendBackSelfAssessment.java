package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standings;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: the head, or her delegate, does not approve what the council signed and says why. */
@ApplicationScoped
public class SendBackSelfAssessment {

    public record Command(SelfAssessment.Id id, long expectedVersion, String reason, Actor head) {}

    private final SelfAssessments selfAssessments;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;

    SendBackSelfAssessment(
            SelfAssessments selfAssessments, Standings standings, AllOrNothing together, InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
    }

    public Uni<SelfAssessment> handle(Command command) {
        return together.run(() -> selfAssessments
                .get(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.head())
                        .invoke(head -> Rights.head(dossier, head))
                        .invoke(_ -> Rejected.ifStale(command.expectedVersion(), dossier.version()))
                        .map(head -> dossier.sendBack(command.reason(), head, clock.instant())))
                .flatMap(selfAssessments::save));
    }
}
