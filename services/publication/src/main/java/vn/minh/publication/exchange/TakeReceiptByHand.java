package vn.minh.publication.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.publication.delivery.Deliveries;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.Targets;
import vn.minh.publication.exchange.SectorFiles.Answered;

/** Use case: somebody read one receipt over there and writes it down here. */
@ApplicationScoped
public class TakeReceiptByHand {

    public record Command(Delivery.Id id, long expectedVersion, Said said, Actor actor) {}

    private final Deliveries deliveries;
    private final SectorFiles files;
    private final Targets targets;
    private final InstantSource clock;

    TakeReceiptByHand(Deliveries deliveries, SectorFiles files, Targets targets, InstantSource clock) {
        this.deliveries = deliveries;
        this.files = files;
        this.targets = targets;
        this.clock = clock;
    }

    public Uni<Delivery> handle(Command command) {
        return deliveries
                .get(command.id())
                .map(current -> current.ledBy(command.actor()))
                .invoke(current -> Rejected.ifStale(command.expectedVersion(), current.version()))
                .invoke(this::requireFileWay)
                .flatMap(current -> taken(current, command.said()));
    }

    private Uni<Delivery> taken(Delivery current, Said said) {
        var now = clock.instant();
        var answer = new Answered(current.id(), current.revision(), said);
        return current.receive(said.receiptFor(current.recordKey(), current.revision(), now), now)
                .map(step -> deliveries.save(step, _ -> files.note(List.of(answer), now)))
                .orElseGet(() -> Uni.createFrom().item(repeated(current, said)));
    }

    private static Delivery repeated(Delivery current, Said said) {
        if (!said.standsIn(current)) {
            throw new Rejected(
                    new IllegalMove("delivery", current.state().status().name(), "take-receipt"));
        }
        return current;
    }

    private void requireFileWay(Delivery current) {
        var target = targets.named(current.target())
                .orElseThrow(() -> new Rejected(new Conflict(
                        "target-unknown",
                        "CSDL ngành “" + current.target() + "” của bản ghi này không còn trong cấu hình.",
                        "Nhờ quản trị viên kiểm tra cấu hình CSDL ngành.")));
        FileWay.requiredOf(target);
    }
}
