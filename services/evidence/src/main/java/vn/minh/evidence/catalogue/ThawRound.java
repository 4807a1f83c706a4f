package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use case: a signature ended without an approval; its list is nobody's any more. */
@ApplicationScoped
public class ThawRound {

    /** @param from the first round a signature of which no longer stands */
    public record Command(UUID selfAssessmentId, int from) {}

    private final Rounds rounds;

    ThawRound(Rounds rounds) {
        this.rounds = rounds;
    }

    public Uni<Void> handle(Command command) {
        return rounds.thaw(command.selfAssessmentId(), command.from());
    }
}
