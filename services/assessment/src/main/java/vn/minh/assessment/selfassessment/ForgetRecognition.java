package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use case: a level was taken back; it counts no more in its authority's derived items that are not signed yet. */
@ApplicationScoped
public class ForgetRecognition {

    public record Command(UUID recognition) {}

    private final RecognisedUnits recognised;

    ForgetRecognition(RecognisedUnits recognised) {
        this.recognised = recognised;
    }

    public Uni<Void> handle(Command command) {
        return recognised.revoke(command.recognition());
    }
}
