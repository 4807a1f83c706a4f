package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.review.externalreview.Remark;

/** Use case: one of the panel writes down its points for one item of a named criterion. */
@ApplicationScoped
public class RecordPanelFinding {

    public record Command(Appeal.Id id, long expectedVersion, Actor panellist, Remark remark) {}

    private final MeetAppeal meet;
    private final Appeals appeals;
    private final InstantSource clock;

    RecordPanelFinding(MeetAppeal meet, Appeals appeals, InstantSource clock) {
        this.meet = meet;
        this.appeals = appeals;
        this.clock = clock;
    }

    public Uni<Appeal> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.panellist(), Move.RECORD)
                .chain(met -> record(met.matter(), command));
    }

    private Uni<Appeal> record(Matter matter, Command command) {
        return matter.appeal()
                .record(command.remark(), matter.sheet(), command.panellist().id(), clock.instant())
                .map(appeals::save)
                .orElseGet(() -> Uni.createFrom().item(matter.appeal()));
    }
}
