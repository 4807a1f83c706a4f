package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/**
 * Use case: looks at what was uploaded, and keeps it when it is sound. Nothing is recorded and no transaction is open,
 * since bytes may take their time; {@link ConfirmEvidence} records what was found.
 */
@ApplicationScoped
public class LookAtUpload {

    public record Command(Evidence.Id id, long expectedVersion, Actor actor) {}

    /** @param upload what was looked at; absent when there was nothing to look at, or a page */
    public record Looked(Finding finding, @Nullable UploadKey upload) {

        static final Looked SETTLED = new Looked(new Finding.Settled(), null);
    }

    private final Evidences evidences;
    private final EvidenceAsks asks;
    private final Uploads uploads;

    LookAtUpload(Evidences evidences, EvidenceAsks asks, Uploads uploads) {
        this.evidences = evidences;
        this.asks = asks;
        this.uploads = uploads;
    }

    public Uni<Looked> handle(Command command) {
        return asks.viewer(command.actor())
                .chain(viewer -> evidences.get(command.id()).map(evidence -> evidence.ownedBy(viewer)))
                .chain(evidence -> evidence.version() == command.expectedVersion()
                        ? look(evidence)
                        : Uni.createFrom().item(Looked.SETTLED));
    }

    private Uni<Looked> look(Evidence evidence) {
        return evidence.awaited()
                .map(attempt -> look(evidence, attempt))
                .orElseGet(() -> Uni.createFrom().item(Looked.SETTLED));
    }

    private Uni<Looked> look(Evidence evidence, Attempt attempt) {
        return switch (attempt.content()) {
            case Content.File file -> look(evidence, new UploadKey(evidence.id(), attempt.number()), file);
            case Content.Link _ -> throw evidence.illegal("confirm");
        };
    }

    /** Somebody who confirmed it at the same moment may have tidied the bytes away: then there is nothing to look at. */
    private Uni<Looked> look(Evidence evidence, UploadKey key, Content.File file) {
        return uploads.look(key, file)
                .map(finding -> new Looked(finding, key))
                .onFailure(Rejected.class)
                .recoverWithUni(no -> evidences.get(evidence.id()).map(now -> {
                    if (now.version() == evidence.version()) {
                        throw (Rejected) no;
                    }
                    return Looked.SETTLED;
                }));
    }
}
