package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.minh.domain.Actor;

/** Use case: what somebody uploaded is looked at, and what was found recorded; one after the other, since the first may take its time. */
@ApplicationScoped
public class CheckUpload {

    private static final Logger LOG = Logger.getLogger(CheckUpload.class);

    public record Command(Evidence.Id id, long expectedVersion, Actor actor) {}

    private final LookAtUpload look;
    private final ConfirmEvidence confirm;
    private final Uploads uploads;

    CheckUpload(LookAtUpload look, ConfirmEvidence confirm, Uploads uploads) {
        this.look = look;
        this.confirm = confirm;
        this.uploads = uploads;
    }

    public Uni<Evidence> handle(Command command) {
        return look.handle(new LookAtUpload.Command(command.id(), command.expectedVersion(), command.actor()))
                .chain(finding -> confirm.handle(new ConfirmEvidence.Command(
                        command.id(), command.expectedVersion(), command.actor(), finding)))
                .call(() -> forgetUpload(command.id()));
    }

    /** After the commit, and only a courtesy: the clean-up does it again. */
    private Uni<Void> forgetUpload(Evidence.Id id) {
        return uploads.discard(id)
                .onFailure()
                .invoke(trouble -> LOG.infof("the upload %s is left to the clean-up: %s", id.value(), trouble))
                .onFailure()
                .recoverWithNull();
    }
}
