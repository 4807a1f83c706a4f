package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.evidence.evidence.ConfirmEvidence;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Finding;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.evidence.evidence.Uploads;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/**
 * The part of a confirmation that writes. Apart from the resource, because the idempotency key opens a transaction
 * around it, and none may be open while bytes are looked at.
 */
@ApplicationScoped
class Confirmation {

    private static final Logger LOG = Logger.getLogger(Confirmation.class);

    /** Our finding is no part of what the client asked: a repeat is the same request whatever is found then. */
    record Look(Finding finding) {

        @JsonValue
        String asked() {
            return "";
        }
    }

    private final ConfirmEvidence confirm;
    private final Uploads uploads;
    private final CurrentActor actor;

    Confirmation(ConfirmEvidence confirm, Uploads uploads, CurrentActor actor) {
        this.confirm = confirm;
        this.uploads = uploads;
        this.actor = actor;
    }

    @Idempotent
    public Uni<RestResponse<EvidenceView>> record(UUID id, ETag version, Look look) {
        return confirm.handle(new ConfirmEvidence.Command(
                        new Evidence.Id(id), version.version(), actor.get(), look.finding()))
                .map(settled -> RestResponse.ResponseBuilder.ok(EvidenceView.of(settled))
                        .tag(new ETag(settled.version()).value())
                        .build());
    }

    /** After the commit, and only a courtesy: the clean-up does it again. */
    Uni<Void> forgetUpload(UploadKey key) {
        return uploads.discard(key)
                .onFailure()
                .invoke(trouble -> LOG.infof("the upload %s is left to the clean-up: %s", key, trouble))
                .onFailure()
                .recoverWithNull();
    }
}
