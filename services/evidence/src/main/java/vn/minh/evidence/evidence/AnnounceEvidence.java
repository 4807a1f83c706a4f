package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.domain.Actor;

/** Use case: somebody of a unit says which file she will upload, or which page proves. */
@ApplicationScoped
public class AnnounceEvidence {

    public record Command(Actor actor, Draft draft) {}

    private final Evidences evidences;
    private final EvidenceAsks asks;
    private final KnownUnits units;
    private final Uploads uploads;
    private final Limits limits;
    private final InstantSource clock;

    AnnounceEvidence(
            Evidences evidences,
            EvidenceAsks asks,
            KnownUnits units,
            Uploads uploads,
            Limits limits,
            InstantSource clock) {
        this.evidences = evidences;
        this.asks = asks;
        this.units = units;
        this.uploads = uploads;
        this.limits = limits;
        this.clock = clock;
    }

    public Uni<Evidence> handle(Command command) {
        var checked = command.draft().check(limits.largestFile());
        var id = new Evidence.Id(UUID.randomUUID());
        return uploads.ready()
                .chain(() -> asks.viewer(command.actor()))
                .chain(announcer -> units.departmentOf(command.actor().unit())
                        .map(department -> Evidence.announce(
                                id, announcer, department, checked.description(), checked.content(), clock.instant())))
                .chain(evidences::save);
    }
}
