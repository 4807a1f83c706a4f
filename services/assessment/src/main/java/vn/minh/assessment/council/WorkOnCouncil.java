package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;

/**
 * The way all work on a council goes: the dossier is held, what she is for it is read once, her right is asked, the step
 * is saved, and she hears what she may do next.
 */
@ApplicationScoped
class WorkOnCouncil {

    interface Right {

        void ask(Dossier dossier, Standing standing);
    }

    interface Step {

        Uni<Transition<Council>> decide(Dossier dossier, Standing standing);
    }

    private final Councils councils;
    private final Dossiers dossiers;
    private final Standings standings;
    private final AllOrNothing together;

    WorkOnCouncil(Councils councils, Dossiers dossiers, Standings standings, AllOrNothing together) {
        this.councils = councils;
        this.dossiers = dossiers;
        this.standings = standings;
        this.together = together;
    }

    Uni<Worked> handle(UUID id, Actor by, Right right, Step step) {
        return together.run(() -> dossiers.hold(id)
                .flatMap(dossier -> standings
                        .of(dossier.id(), dossier.unit(), by)
                        .invoke(standing -> right.ask(dossier, standing))
                        .flatMap(standing -> step.decide(dossier, standing)
                                .flatMap(councils::save)
                                .map(saved -> Worked.of(dossier, saved, standing)))));
    }
}
