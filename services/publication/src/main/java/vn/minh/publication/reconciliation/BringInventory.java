package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.publication.delivery.Deliveries.Scope;

/** Use case: an officer brings what the sector database holds as a file, whatever way it is asked otherwise. */
@ApplicationScoped
public class BringInventory {

    /**
     * @param takenAt when the file was made over there; absent: when the comparison was started
     * @param file reads it for a scope; refuses it whole, naming every faulty line
     */
    public record Command(
            Reconciliation.Id id,
            long expectedVersion,
            Actor by,
            @Nullable Instant takenAt,
            Function<Scope, List<Entry>> file) {}

    private final Reconciliations reconciliations;
    private final CompareSides compare;

    BringInventory(Reconciliations reconciliations, CompareSides compare) {
        this.reconciliations = reconciliations;
        this.compare = compare;
    }

    public Uni<Reconciliation> handle(Command command) {
        return reconciliations
                .get(command.id())
                .invoke(current -> Sight.of(command.by()).requireCity(current))
                .invoke(current -> Rejected.ifStale(command.expectedVersion(), current.version()))
                .flatMap(current -> {
                    Callable<Inventory> reading = () -> new Inventory(
                            command.file().apply(current.scope()),
                            command.takenAt() == null ? current.startedAt() : command.takenAt());
                    return compare.handle(new CompareSides.Command(current, reading));
                });
    }
}
