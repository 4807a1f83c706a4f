package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Use case: a review was handed over; the former authority reads nothing more, the new one at once. */
@ApplicationScoped
public class HandOverDossier {

    /** @param authority code of the one responsible from then on */
    public record Command(UUID selfAssessmentId, String authority, Instant at) {}

    private final Dossiers dossiers;

    HandOverDossier(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Uni<Void> handle(Command command) {
        return dossiers.handOver(command.selfAssessmentId(), command.authority(), command.at());
    }
}
