package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.minh.publication.delivery.Deliveries;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Deliveries.Standing;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState.Accepted;

/** Use case: the other side's inventory is whole, so both sides are laid side by side. */
@ApplicationScoped
public class CompareSides {

    /** @param inventory made at the desk, since checking it takes long; a refusal of it is the answer */
    public record Command(Reconciliation started, Callable<Inventory> inventory) {}

    private static final int PAGE = 2_000;

    private final Reconciliations reconciliations;
    private final Deliveries deliveries;
    private final Desk desk;
    private final InstantSource clock;

    CompareSides(Reconciliations reconciliations, Deliveries deliveries, Desk desk, InstantSource clock) {
        this.reconciliations = reconciliations;
        this.deliveries = deliveries;
        this.desk = desk;
        this.clock = clock;
    }

    public Uni<Reconciliation> handle(Command command) {
        var started = command.started();
        started.started("compare");
        return desk.reckon(command.inventory())
                .flatMap(theirs -> ours(started.scope())
                        .flatMap(ours -> desk.reckon(
                                () -> Comparison.of(ours, theirs.entries(), asked(started, theirs.takenAt())))))
                .flatMap(found -> reconciliations.save(started.compare(found, clock.instant()), found));
    }

    /** An answer may be older than the question, as a file is; then what moved since the answer is under way. */
    private static Instant asked(Reconciliation started, Instant takenAt) {
        return takenAt.isBefore(started.startedAt()) ? takenAt : started.startedAt();
    }

    private Uni<List<OurRecord>> ours(Scope scope) {
        return Multi.createBy()
                .repeating()
                .uni(Cursor::new, cursor -> page(scope, cursor))
                .until(List::isEmpty)
                .onItem()
                .<OurRecord>disjoint()
                .collect()
                .asList();
    }

    private Uni<List<OurRecord>> page(Scope scope, Cursor cursor) {
        return deliveries
                .standing(scope, cursor.after, PAGE)
                .flatMap(page -> desk.reckon(() -> {
                    var records = new ArrayList<OurRecord>(page.size());
                    page.forEach(standing -> records.add(ours(standing)));
                    cursor.after = records.isEmpty()
                            ? cursor.after
                            : page.getLast().delivery().recordKey();
                    return List.copyOf(records);
                }));
    }

    private static OurRecord ours(Standing standing) {
        Delivery delivery = standing.delivery();
        var told = delivery.record();
        var authority = told.authority();
        return new OurRecord(
                delivery.id(),
                delivery.version(),
                new Entry(
                        told.recordKey(),
                        authority == null ? null : authority.code(),
                        told.revision(),
                        Fingerprint.of(told)),
                told.unit().name(),
                authority == null ? null : authority.name(),
                delivery.state() instanceof Accepted,
                standing.since());
    }

    private static final class Cursor {
        private String after = "";
    }
}
