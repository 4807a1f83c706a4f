package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/** Use case: another decision names the council of a dossier anew. */
@ApplicationScoped
public class ChangeCouncil {

    public record Command(UUID dossier, long expectedVersion, CouncilEntry entry, Actor head) {}

    private final WorkOnCouncil work;
    private final InstantSource clock;
    private final Size size;

    ChangeCouncil(
            WorkOnCouncil work,
            InstantSource clock,
            @ConfigProperty(name = "minh.council.least") int least,
            @ConfigProperty(name = "minh.council.odd") boolean odd) {
        this.work = work;
        this.clock = clock;
        this.size = new Size(least, odd);
    }

    public Uni<Worked> handle(Command command) {
        var now = clock.instant();
        return work.handle(
                command.dossier(),
                command.head(),
                Rights::compose,
                (dossier, standing) ->
                        Uni.createFrom().item(changed(dossier, standing.founded(dossier), command, now)));
    }

    private Transition<Council> changed(Dossier dossier, Council council, Command command, Instant now) {
        Rejected.ifStale(command.expectedVersion(), council.version());
        var composition = command.entry().read(size, Vietnam.dayOf(now));
        return council.change(dossier, composition, command.head(), now);
    }
}
