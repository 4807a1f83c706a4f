package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Use case: assessment told of a unit; its people may announce evidence from here on. */
@ApplicationScoped
public class RememberUnit {

    public record Command(String unit, String department) {}

    private final KnownUnits units;

    RememberUnit(KnownUnits units) {
        this.units = units;
    }

    public Uni<Void> handle(Command command) {
        return units.remember(command.unit(), command.department());
    }
}
