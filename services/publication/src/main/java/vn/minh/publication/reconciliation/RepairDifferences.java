package vn.minh.publication.reconciliation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryStock;

/**
 * Use case: what is missing or outdated over there is told again under its revision, what says something else under a
 * revision above both. All of it and the facts of it in one transaction.
 */
@ApplicationScoped
public class RepairDifferences {

    public record Command(Reconciliation.Id id, long expectedVersion, Actor by) {}

    private static final int PAGE = 500;

    private final Reconciliations reconciliations;
    private final DeliveryStock stock;
    private final InstantSource clock;

    RepairDifferences(Reconciliations reconciliations, DeliveryStock stock, InstantSource clock) {
        this.reconciliations = reconciliations;
        this.stock = stock;
        this.clock = clock;
    }

    public Uni<Reconciliation> handle(Command command) {
        var now = clock.instant();
        return reconciliations.atOnce(() -> reconciliations
                .get(command.id())
                .invoke(current -> Sight.of(command.by()).requireCity(current))
                .invoke(current -> Rejected.ifStale(command.expectedVersion(), current.version()))
                .map(Reconciliation::repairable)
                .flatMap(current -> repaired(current.id(), now)
                        .flatMap(count -> reconciliations.save(
                                current.repair(count, command.by().id(), now)))));
    }

    private Uni<Integer> repaired(Reconciliation.Id id, Instant now) {
        return Multi.createBy()
                .repeating()
                .uni(
                        Cursor::new,
                        cursor -> reconciliations
                                .differences(id, null, cursor.after, PAGE)
                                .invoke(page -> cursor.after =
                                        page.isEmpty() ? "" : page.getLast().recordKey()))
                .until(List::isEmpty)
                .onItem()
                .transformToUniAndConcatenate(page -> changed(page, now))
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> changed(List<Difference> page, Instant now) {
        var ours = page.stream()
                .filter(difference -> difference.delivery() != null)
                .collect(toMap(difference -> requireNonNull(difference.delivery()), difference -> difference));
        return stock.changeEach(List.copyOf(ours.keySet()), delivery -> Repair.of(of(ours, delivery), delivery, now));
    }

    private static Difference of(Map<Delivery.Id, Difference> ours, Delivery delivery) {
        return requireNonNull(ours.get(delivery.id()));
    }

    private static final class Cursor {
        private String after = "";
    }
}
