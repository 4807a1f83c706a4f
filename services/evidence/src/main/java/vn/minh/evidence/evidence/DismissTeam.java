package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use case: a review team was dissolved; its seats open nothing any more. */
@ApplicationScoped
public class DismissTeam {

    public record Command(UUID team) {}

    private final Mandates mandates;

    DismissTeam(Mandates mandates) {
        this.mandates = mandates;
    }

    public Uni<Void> handle(Command command) {
        return mandates.dismiss(command.team());
    }
}
