package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Transition;

/** Use case: who of the council answers which criteria, the whole list at once. */
@ApplicationScoped
public class AssignCriteria {

    public record Command(UUID dossier, long expectedVersion, List<AssignmentEntry> entries, Actor by) {}

    private final WorkOnCouncil work;
    private final IndicatorSets sets;
    private final InstantSource clock;

    AssignCriteria(WorkOnCouncil work, IndicatorSets sets, InstantSource clock) {
        this.work = work;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<Worked> handle(Command command) {
        return work.handle(
                command.dossier(),
                command.by(),
                Rights::assign,
                (dossier, standing) -> assign(dossier, standing.founded(dossier), command));
    }

    private Uni<Transition<Council>> assign(Dossier dossier, Council council, Command command) {
        Rejected.ifStale(command.expectedVersion(), council.version());
        return sets.get(dossier.set().code(), dossier.set().version())
                .map(set -> AssignmentEntry.read(command.entries(), set.content(), council))
                .map(whole -> council.assign(dossier, whole, command.by(), clock.instant()));
    }
}
