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

/** Use case: who is asked to gather evidence for which criteria, the whole list at once. */
@ApplicationScoped
public class AskContributors {

    public record Command(UUID dossier, long expectedVersion, List<AskEntry> entries, Actor by) {}

    private final WorkOnCouncil work;
    private final IndicatorSets sets;
    private final InstantSource clock;

    AskContributors(WorkOnCouncil work, IndicatorSets sets, InstantSource clock) {
        this.work = work;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<Worked> handle(Command command) {
        return work.handle(
                command.dossier(),
                command.by(),
                Rights::assign,
                (dossier, standing) -> ask(dossier, standing.founded(dossier), command));
    }

    private Uni<Transition<Council>> ask(Dossier dossier, Council council, Command command) {
        Rejected.ifStale(command.expectedVersion(), council.version());
        return sets.get(dossier.set().code(), dossier.set().version())
                .map(set -> AskEntry.read(command.entries(), set.content()))
                .map(whole -> council.ask(dossier, whole, command.by(), clock.instant()));
    }
}
