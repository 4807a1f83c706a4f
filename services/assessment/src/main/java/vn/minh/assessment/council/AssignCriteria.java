package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: who of the council answers which criteria, the whole list at once. */
@ApplicationScoped
public class AssignCriteria {

    public record Command(UUID dossier, long expectedVersion, List<AssignmentEntry> entries, Actor by) {}

    private final Councils councils;
    private final Dossiers dossiers;
    private final IndicatorSets sets;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;

    AssignCriteria(
            Councils councils,
            Dossiers dossiers,
            IndicatorSets sets,
            Standings standings,
            AllOrNothing together,
            InstantSource clock) {
        this.councils = councils;
        this.dossiers = dossiers;
        this.sets = sets;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Worked> handle(Command command) {
        return together.run(() -> dossiers.hold(command.dossier())
                .flatMap(dossier -> standings
                        .of(dossier.id(), dossier.unit(), command.by())
                        .invoke(standing -> Rights.assign(dossier, standing))
                        .flatMap(standing -> assign(dossier, standing.founded(dossier), command)
                                .map(saved -> Worked.of(dossier, saved, standing)))));
    }

    private Uni<Council> assign(Dossier dossier, Council council, Command command) {
        Rejected.ifStale(command.expectedVersion(), council.version());
        return sets.get(dossier.set().code(), dossier.set().version())
                .map(set -> AssignmentEntry.read(command.entries(), set.content(), council))
                .map(whole -> council.assign(dossier, whole, command.by(), clock.instant()))
                .flatMap(councils::save);
    }
}
