package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: records what a look at the announced content showed. */
@ApplicationScoped
public class ConfirmEvidence {

    public record Command(Evidence.Id id, long expectedVersion, Actor actor, Finding finding) {}

    private final Evidences evidences;
    private final EvidenceAsks asks;
    private final InstantSource clock;

    ConfirmEvidence(Evidences evidences, EvidenceAsks asks, InstantSource clock) {
        this.evidences = evidences;
        this.asks = asks;
        this.clock = clock;
    }

    public Uni<Evidence> handle(Command command) {
        return asks.viewer(command.actor())
                .chain(viewer -> evidences.get(command.id()).map(evidence -> evidence.ownedBy(viewer)))
                .invoke(evidence -> Rejected.ifStale(command.expectedVersion(), evidence.version()))
                .chain(evidence -> record(evidence, command.finding()));
    }

    private Uni<Evidence> record(Evidence evidence, Finding finding) {
        return switch (finding) {
            case Finding.Unsound(var flaw) -> evidences.save(evidence.refuse(flaw, clock.instant()));
            case Finding.Sound sound -> record(evidence, sound);
            case Finding.Settled _ -> throw evidence.illegal("confirm");
        };
    }

    private Uni<Evidence> record(Evidence evidence, Finding.Sound sound) {
        return switch (evidence.state()) {
            case State.Announced _ ->
                evidences.saveNumbered(evidence, serial -> evidence.confirm(serial, sound, clock.instant()));
            case State.Kept _, State.Refused _, State.Dropped _ ->
                evidences.save(evidence.confirmReplacement(sound, clock.instant()));
        };
    }
}
