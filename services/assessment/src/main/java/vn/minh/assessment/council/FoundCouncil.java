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

/** Use case: the head of a unit founds the council that works on its dossier. */
@ApplicationScoped
public class FoundCouncil {

    public record Command(UUID dossier, CouncilEntry entry, Actor head) {}

    private final WorkOnCouncil work;
    private final InstantSource clock;
    private final Size size;

    FoundCouncil(
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
        return work.handle(command.dossier(), command.head(), Rights::compose, (dossier, standing) -> {
            Rejected.ifStale(0, version(standing));
            return Uni.createFrom().item(found(dossier, command, now));
        });
    }

    private Transition<Council> found(Dossier dossier, Command command, Instant now) {
        var composition = command.entry().read(size, Vietnam.dayOf(now));
        return Council.found(dossier, composition, command.head(), now);
    }

    private static long version(Standing standing) {
        return standing.council() == null ? 0 : standing.council().version();
    }
}
