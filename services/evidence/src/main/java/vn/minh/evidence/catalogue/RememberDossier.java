package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Use case: assessment told whose dossier it is and by which set it is scored. */
@ApplicationScoped
public class RememberDossier {

    public record Command(Dossier dossier) {}

    private final Rounds rounds;

    RememberDossier(Rounds rounds) {
        this.rounds = rounds;
    }

    public Uni<Void> handle(Command command) {
        return rounds.know(command.dossier());
    }
}
