package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Use case: an approval, or a review that opened, says which authority is responsible for a dossier. */
@ApplicationScoped
public class RememberDossier {

    /** @param since the moment it was said for; facts of two topics may arrive in any order */
    public record Command(Dossier dossier, Instant since) {}

    private final Dossiers dossiers;

    RememberDossier(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Uni<Void> handle(Command command) {
        return dossiers.remember(command.dossier(), command.since());
    }
}
