package vn.minh.publication.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;

/** Use case: a unit of the directory is new or changed. */
@ApplicationScoped
public class RecordUnit {

    public record Command(OrgUnitRecordedV1 fact) {}

    private final Register register;

    RecordUnit(Register register) {
        this.register = register;
    }

    public Uni<Void> handle(Command command) {
        return register.put(RegisteredUnit.of(command.fact()));
    }
}
