package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/** Use case: another decision names the council of a dossier anew. */
@ApplicationScoped
public class ChangeCouncil {

    public record Command(UUID dossier, long expectedVersion, CouncilEntry entry, Actor head) {}

    private final Councils councils;
    private final Dossiers dossiers;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;
    private final Size size;

    ChangeCouncil(
            Councils councils,
            Dossiers dossiers,
            Standings standings,
            AllOrNothing together,
            InstantSource clock,
            @ConfigProperty(name = "minh.council.least") int least,
            @ConfigProperty(name = "minh.council.odd") boolean odd) {
        this.councils = councils;
        this.dossiers = dossiers;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
        this.size = new Size(least, odd);
    }

    public Uni<Worked> handle(Command command) {
        var now = clock.instant();
        return together.run(() -> dossiers.hold(command.dossier())
                .flatMap(dossier -> standings
                        .of(dossier.id(), dossier.unit(), command.head())
                        .invoke(standing -> Rights.compose(dossier, standing))
                        .flatMap(standing -> councils.save(changed(dossier, standing.founded(dossier), command, now))
                                .map(saved -> Worked.of(dossier, saved, standing)))));
    }

    private Transition<Council> changed(Dossier dossier, Council council, Command command, Instant now) {
        Rejected.ifStale(command.expectedVersion(), council.version());
        var composition = command.entry().read(size, Vietnam.dayOf(now));
        return council.change(dossier, composition, command.head(), now);
    }
}
