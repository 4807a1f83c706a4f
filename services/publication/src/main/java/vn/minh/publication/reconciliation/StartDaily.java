package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.DeliveryStock;
import vn.minh.publication.delivery.Targets;
import vn.minh.publication.delivery.Way;

/**
 * Use case: the clock has every scope compared once a day that has deliveries and a sector database that answers by
 * itself. Any number may run at once: the table lets one of them start each.
 */
@ApplicationScoped
public class StartDaily {

    /** @param day in Vietnam */
    public record Command(LocalDate day) {}

    private static final Logger LOG = Logger.getLogger(StartDaily.class);

    private final DeliveryStock stock;
    private final Targets targets;
    private final Reconciliations reconciliations;
    private final StartReconciliation start;

    StartDaily(DeliveryStock stock, Targets targets, Reconciliations reconciliations, StartReconciliation start) {
        this.stock = stock;
        this.targets = targets;
        this.reconciliations = reconciliations;
        this.start = start;
    }

    /** How many were started. */
    public Uni<Integer> handle(Command command) {
        return reconciliations
                .begun(command.day())
                .map(Set::copyOf)
                .flatMap(begun -> stock.scopes()
                        .onItem()
                        .transformToMulti(all -> Multi.createFrom().iterable(all))
                        .filter(scope -> !begun.contains(scope))
                        .onItem()
                        .transformToUniAndConcatenate(scope -> started(scope, command.day()))
                        .collect()
                        .with(Collectors.summingInt(Integer::intValue)));
    }

    /** One that cannot be started now keeps none of the others from it; its turn comes again. */
    private Uni<Integer> started(Scope scope, LocalDate day) {
        return way(scope)
                .map(way -> start.handle(new StartReconciliation.Command(scope, way, null, day))
                        .replaceWith(1)
                        .onFailure(Rejected.class)
                        .recoverWithItem(refused -> {
                            LOG.debugf("%s is not compared now: %s", scope, refused.getMessage());
                            return 0;
                        }))
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    private Optional<Way> way(Scope scope) {
        return targets.named(scope.target()).map(target -> target.way()).filter(way -> way != Way.FILE);
    }
}
