package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the head of the unit takes its appeal back, as long as there is no panel. */
@ApplicationScoped
public class WithdrawAppeal {

    public record Command(Appeal.Id id, long expectedVersion, Actor head) {}

    private final MeetAppeal meet;
    private final Appeals appeals;
    private final InstantSource clock;

    WithdrawAppeal(MeetAppeal meet, Appeals appeals, InstantSource clock) {
        this.meet = meet;
        this.appeals = appeals;
        this.clock = clock;
    }

    public Uni<Appeal> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.head(), Move.WITHDRAW)
                .map(met -> met.matter().appeal().withdraw(command.head().id(), clock.instant()))
                .chain(appeals::save);
    }
}
