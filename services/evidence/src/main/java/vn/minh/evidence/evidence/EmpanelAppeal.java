package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Use case: an appeal has its panel, which reads what the dossier seals until the appeal is over. */
@ApplicationScoped
public class EmpanelAppeal {

    /** @param persons opaque ids; none once the appeal is over */
    public record Command(UUID appeal, UUID selfAssessmentId, List<String> persons) {}

    private final Mandates mandates;

    EmpanelAppeal(Mandates mandates) {
        this.mandates = mandates;
    }

    public Uni<Void> handle(Command command) {
        return mandates.empanel(command.appeal(), command.selfAssessmentId(), command.persons());
    }
}
