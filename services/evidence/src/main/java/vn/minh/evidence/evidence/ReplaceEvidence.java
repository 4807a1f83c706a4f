package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: somebody of the unit says what will take the place of a content. The old one stays beside it. */
@ApplicationScoped
public class ReplaceEvidence {

    public record Command(Evidence.Id id, long expectedVersion, Actor actor, ContentDraft draft) {}

    private final Evidences evidences;
    private final EvidenceAsks asks;
    private final Uploads uploads;
    private final Limits limits;
    private final InstantSource clock;

    ReplaceEvidence(Evidences evidences, EvidenceAsks asks, Uploads uploads, Limits limits, InstantSource clock) {
        this.evidences = evidences;
        this.asks = asks;
        this.uploads = uploads;
        this.limits = limits;
        this.clock = clock;
    }

    public Uni<Evidence> handle(Command command) {
        var content = command.draft().check(limits.largestFile());
        return uploads.ready()
                .chain(() -> asks.viewer(command.actor()))
                .chain(viewer -> evidences.get(command.id()).map(evidence -> evidence.ownedBy(viewer)))
                .invoke(evidence -> Rejected.ifStale(command.expectedVersion(), evidence.version()))
                .map(evidence -> evidence.replace(content, command.actor(), clock.instant()))
                .chain(evidences::save);
    }
}
