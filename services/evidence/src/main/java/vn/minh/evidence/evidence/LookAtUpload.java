package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Actor;

/**
 * Use case: looks at what was uploaded, and keeps it when it is sound. Nothing is recorded and no transaction is open,
 * since bytes may take their time; {@link ConfirmEvidence} records what was found.
 */
@ApplicationScoped
public class LookAtUpload {

    public record Command(Evidence.Id id, long expectedVersion, Actor actor) {}

    private final Evidences evidences;
    private final Uploads uploads;

    LookAtUpload(Evidences evidences, Uploads uploads) {
        this.evidences = evidences;
        this.uploads = uploads;
    }

    public Uni<Finding> handle(Command command) {
        return evidences
                .get(command.id())
                .map(evidence -> evidence.ownedBy(command.actor()))
                .chain(evidence -> evidence.awaitsUpload() && evidence.version() == command.expectedVersion()
                        ? uploads.look(evidence)
                        : Uni.createFrom().item(new Finding.Settled()));
    }
}
