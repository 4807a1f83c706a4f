package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: the unit describes a piece of evidence anew, for example that it is still valid. */
@ApplicationScoped
public class DescribeEvidence {

    public record Command(Evidence.Id id, long expectedVersion, Actor actor, DescriptionDraft draft) {}

    private final Evidences evidences;
    private final EvidenceAsks asks;
    private final InstantSource clock;

    DescribeEvidence(Evidences evidences, EvidenceAsks asks, InstantSource clock) {
        this.evidences = evidences;
        this.asks = asks;
        this.clock = clock;
    }

    public Uni<Evidence> handle(Command command) {
        return asks.viewer(command.actor())
                .chain(viewer -> evidences
                        .get(command.id())
                        .map(evidence -> evidence.ownedBy(viewer))
                        .invoke(evidence -> Rejected.ifStale(command.expectedVersion(), evidence.version()))
                        .map(evidence -> {
                            var anew =
                                    command.draft().check(evidence.description().criterion());
                            anew.alsoFor().stream()
                                    .filter(code ->
                                            !evidence.description().criteria().contains(code))
                                    .forEach(viewer::requireAskedFor);
                            return evidence.describe(anew, command.actor(), clock.instant());
                        }))
                .chain(evidences::save);
    }
}
