package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Use case: a council told whom it asks for evidence; it is the whole list. */
@ApplicationScoped
public class RememberAsks {

    public record Command(UUID selfAssessmentId, String unit, List<EvidenceAsks.Ask> asks) {}

    private final EvidenceAsks asks;

    RememberAsks(EvidenceAsks asks) {
        this.asks = asks;
    }

    public Uni<Void> handle(Command command) {
        return asks.replace(command.selfAssessmentId(), command.unit(), command.asks());
    }
}
