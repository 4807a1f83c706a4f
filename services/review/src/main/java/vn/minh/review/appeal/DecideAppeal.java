package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;

/** Use case: the chair decides for the panel: the points change, or the recognition stands. */
@ApplicationScoped
public class DecideAppeal {

    /** @param reason obligatory when it is dismissed; an upheld one has the reasons of its findings */
    public record Command(
            Appeal.Id id,
            long expectedVersion,
            Actor chair,
            boolean upheld,
            @Nullable String reason) {}

    private final MeetAppeal meet;
    private final Appeals appeals;
    private final InstantSource clock;

    DecideAppeal(MeetAppeal meet, Appeals appeals, InstantSource clock) {
        this.meet = meet;
        this.appeals = appeals;
        this.clock = clock;
    }

    public Uni<Appeal> handle(Command command) {
        var move = command.upheld() ? Move.UPHOLD : Move.DISMISS;
        return meet.handle(command.id(), command.expectedVersion(), command.chair(), move)
                .map(met -> decided(met.matter(), command))
                .chain(appeals::save);
    }

    private Transition<Appeal> decided(Matter matter, Command command) {
        var now = clock.instant();
        var reason = command.reason() == null || command.reason().isBlank()
                ? null
                : command.reason().strip();
        return command.upheld()
                ? matter.appeal().uphold(matter.sheet(), reason, now)
                : matter.appeal().dismiss(reason == null ? "" : reason, now);
    }
}
