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

    private final ReadEvidence read;
    private final Originals originals;

    DownloadEvidence(ReadEvidence read, Originals originals) {
        this.read = read;
        this.originals = originals;
    }

    public Uni<DownloadLink> handle(Command command) {
        return read.version(command.id(), command.version(), Viewing.What.DOWNLOAD, command.actor())
                .map(version -> originals.link(version.original()));
    }
}
