package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/**
 * Use case: what was announced is looked at, and what was found recorded. One after the other and in no common
 * transaction, since the look may take its time.
 */
@ApplicationScoped
public class CheckContent {

    private static final Logger LOG = Logger.getLogger(CheckContent.class);

    public record Command(Evidence.Id id, long expectedVersion, Actor actor) {}

    private final LookAtUpload look;
    private final ConfirmEvidence confirm;
    private final Uploads uploads;

    CheckContent(LookAtUpload look, ConfirmEvidence confirm, Uploads uploads) {
        this.look = look;
        this.confirm = confirm;
        this.uploads = uploads;
    }

    public Uni<Evidence> handle(Command command) {
        return look.handle(new LookAtUpload.Command(command.id(), command.expectedVersion(), command.actor()))
                .chain(looked -> confirm.handle(new ConfirmEvidence.Command(
                                command.id(), command.expectedVersion(), command.actor(), looked.finding()))
                        .call(() -> forget(looked.upload())));
    }

    /** After the commit, and only a courtesy: the clean-up does it again. */
    private Uni<Void> forget(@Nullable UploadKey key) {
        if (key == null) {
            return Uni.createFrom().voidItem();
        }
        return uploads.discard(key)
                .onFailure()
                .invoke(trouble -> LOG.infof("the upload %s is left to the clean-up: %s", key, trouble))
                .onFailure()
                .recoverWithNull();
    }
}
