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
    private final Confirmations confirmations;
    private final InstantSource clock;

    ConfirmEvidence(Evidences evidences, EvidenceAsks asks, Confirmations confirmations, InstantSource clock) {
        this.evidences = evidences;
        this.asks = asks;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    public Uni<Evidence> handle(Command command) {
        return asks.viewer(command.actor())
                .chain(viewer -> evidences.get(command.id()).map(evidence -> evidence.ownedBy(viewer)))
                .chain(evidence -> switch (command.finding()) {
                    case Finding.Unsound(var flaw) ->
                        evidences.save(current(evidence, command).refuse(flaw, clock.instant()));
                    case Finding.Sound sound -> record(current(evidence, command), sound);
                    case Finding.Settled _ -> answer(evidence, command);
                });
    }

    private static Evidence current(Evidence evidence, Command command) {
        Rejected.ifStale(command.expectedVersion(), evidence.version());
        return evidence;
    }

    /** What she confirmed at that version stays confirmed, whatever happened since. */
    private Uni<Evidence> answer(Evidence evidence, Command command) {
        return confirmations
                .recorded(command.id(), command.expectedVersion(), command.actor())
                .map(recorded -> {
                    if (recorded) {
                        return evidence;
                    }
                    throw current(evidence, command).illegal("confirm");
                });
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
