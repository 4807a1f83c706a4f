package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** Use case: gives whoever may read a piece of evidence a short address of its bytes. */
@ApplicationScoped
public class DownloadEvidence {

    /** @param version of the content; absent for the one at hand */
    public record Command(Evidence.Id id, @Nullable Integer version, Actor actor) {}

    private final Evidences evidences;
    private final EvidenceAsks asks;
    private final Originals originals;

    DownloadEvidence(Evidences evidences, EvidenceAsks asks, Originals originals) {
        this.evidences = evidences;
        this.asks = asks;
        this.originals = originals;
    }

    public Uni<DownloadLink> handle(Command command) {
        return asks.viewer(command.actor())
                .chain(viewer ->
                        evidences.get(command.id()).map(evidence -> evidence.download(viewer, command.version())))
                .map(originals::link);
    }
}
