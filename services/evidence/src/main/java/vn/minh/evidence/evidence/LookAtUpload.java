package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/**
 * Use case: looks at what was uploaded, and keeps it when it is sound. Nothing is recorded and no transaction is open,
 * since bytes may take their time; {@link ConfirmEvidence} records what was found.
 */
@ApplicationScoped
public class LookAtUpload {

    public record Command(Evidence.Id id, long expectedVersion, Actor actor) {}

    private final Evidences evidences;
    private final EvidenceAsks asks;
    private final Uploads uploads;

    LookAtUpload(Evidences evidences, EvidenceAsks asks, Uploads uploads) {
        this.evidences = evidences;
        this.asks = asks;
        this.uploads = uploads;
    }

    public Uni<Finding> handle(Command command) {
        return asks.viewer(command.actor())
                .chain(viewer -> evidences.get(command.id()).map(evidence -> evidence.ownedBy(viewer)))
                .chain(evidence -> evidence.awaitsUpload() && evidence.version() == command.expectedVersion()
                        ? look(evidence)
                        : Uni.createFrom().item(new Finding.Settled()));
    }

    /** Somebody who confirmed it at the same moment may have tidied the bytes away: then there is nothing to look at. */
    private Uni<Finding> look(Evidence evidence) {
        return uploads.look(evidence)
                .onFailure(Rejected.class)
                .recoverWithUni(no -> evidences.get(evidence.id()).map(now -> {
                    if (now.awaitsUpload()) {
                        throw (Rejected) no;
                    }
                    return new Finding.Settled();
                }));
    }
}
