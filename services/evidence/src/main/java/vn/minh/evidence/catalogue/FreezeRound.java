package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use case: a round was signed or approved; what it names stands. */
@ApplicationScoped
public class FreezeRound {

    public record Command(UUID selfAssessmentId, Round round) {}

    private final Rounds rounds;

    FreezeRound(Rounds rounds) {
        this.rounds = rounds;
    }

    public Uni<Void> handle(Command command) {
        return rounds.freeze(command.selfAssessmentId(), command.round());
    }
}
