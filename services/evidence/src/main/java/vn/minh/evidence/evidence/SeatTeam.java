package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Use case: a review team was founded or changed; who sits in it now reads what its authority reviews. */
@ApplicationScoped
public class SeatTeam {

    /** @param sittings of everybody in it */
    public record Command(UUID team, String authority, UUID campaign, List<Mandates.Sitting> sittings) {}

    private final Mandates mandates;

    SeatTeam(Mandates mandates) {
        this.mandates = mandates;
    }

    public Uni<Void> handle(Command command) {
        return mandates.seat(command.team(), command.authority(), command.campaign(), command.sittings());
    }
}
