package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;

/**
 * Use case: a sector database was asked by HTTP, and this came back. A receipt counts as it does from everywhere else;
 * silence counts only for the very sending that met it.
 */
@ApplicationScoped
public class TakeAnswer {

    /** @param sent the delivery as it was stored when it was sent */
    public record Command(Delivery sent, Answer answer) {}

    private static final int RACES = 3;

    private final Deliveries deliveries;
    private final Patience patience;
    private final Gate.Rules gate;
    private final InstantSource clock;

    TakeAnswer(Deliveries deliveries, Patience patience, Gate.Rules gate, InstantSource clock) {
        this.deliveries = deliveries;
        this.patience = patience;
        this.gate = gate;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        return Uni.createFrom()
                .deferred(() -> deliveries.get(command.sent().id()))
                .flatMap(present -> step(command, present, clock.instant())
                        .map(deliveries::save)
                        .orElseGet(() -> Uni.createFrom().item(present)))
                .onFailure(TakeAnswer::isLostRace)
                .retry()
                .atMost(RACES)
                .replaceWithVoid();
    }

    private Optional<Transition<Delivery>> step(Command command, Delivery present, Instant now) {
        boolean same = present.version() == command.sent().version();
        return switch (command.answer()) {
            case Answer.Receipt(var receipt) -> present.receive(receipt, now);
            case Answer.Busy busy -> same ? present.defer(now.plus(gate.pause(busy)), now) : Optional.empty();
            case Answer.Away _ -> same ? present.unanswered(patience, now) : Optional.empty();
        };
    }

    private static boolean isLostRace(Throwable trouble) {
        return trouble instanceof Rejected rejected && rejected.reason() instanceof Stale;
    }
}
