package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use case: what a council's signature names is held until it is sealed. */
@ApplicationScoped
public class HoldEvidence {

    public record Command(UUID selfAssessmentId, int round, Manifest manifest) {}

    private final SignedCitations citations;

    HoldEvidence(SignedCitations citations) {
        this.citations = citations;
    }

    public Uni<Void> handle(Command command) {
        return citations.hold(command.selfAssessmentId(), command.round(), command.manifest());
    }
}
