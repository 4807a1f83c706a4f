package vn.minh.review.appeal;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;

/** Use case: the head of the accountable authority names the panel that looks again, and its last day. */
@ApplicationScoped
public class AdmitAppeal {

    /** @param dueOn absent: as many days from today as is usual */
    public record Command(
            Appeal.Id id,
            long expectedVersion,
            Actor head,
            Panel panel,
            @Nullable LocalDate dueOn) {}

    private final MeetAppeal meet;
    private final Appeals appeals;
    private final KnownHands hands;
    private final Standings standings;
    private final InstantSource clock;
    private final int days;

    AdmitAppeal(
            MeetAppeal meet,
            Appeals appeals,
            KnownHands hands,
            Standings standings,
            InstantSource clock,
            @ConfigProperty(name = "minh.review.panel-days", defaultValue = "30") int days) {
        this.meet = meet;
        this.appeals = appeals;
        this.hands = hands;
        this.standings = standings;
        this.clock = clock;
        this.days = days;
    }

    public Uni<Appeal> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.head(), Move.ADMIT)
                .call(met -> eligible(met.matter(), command.panel()))
                .map(met -> admitted(met.matter(), command))
                .chain(appeals::save);
    }

    private Uni<Void> eligible(Matter matter, Panel panel) {
        return hands.in(matter.review())
                .chain(known ->
                        standings(panel).invoke(found -> new Eligibility(matter.unit(), known).require(panel, found)))
                .replaceWithVoid();
    }

    private Uni<List<Standing>> standings(Panel panel) {
        return Multi.createFrom()
                .iterable(panel.everybody().stream().distinct().toList())
                .onItem()
                .transformToUniAndConcatenate(one -> standings.of(new Actor(one.person(), one.unit(), Set.of())))
                .collect()
                .asList();
    }

    private Transition<Appeal> admitted(Matter matter, Command command) {
        var now = clock.instant();
        var dueOn = command.dueOn() == null ? Vietnam.dayOf(now).plusDays(days) : command.dueOn();
        return matter.appeal()
                .admit(
                        command.panel(),
                        dueOn,
                        matter.authority(),
                        command.head().id(),
                        now);
    }
}
