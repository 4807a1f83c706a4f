package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.reconciliation.ReconciliationState.Started;

/**
 * Use case: a part of an answer came. Parts come in any order and more than once; one that comes when nobody waits for
 * it any more changes nothing. The comparison is the sweep's: it takes longer than hearing a message may.
 */
@ApplicationScoped
public class KeepInventoryPart {

    public record Command(SectorInventoryReportedV1 part) {}

    private static final Logger LOG = Logger.getLogger(KeepInventoryPart.class);
    private static final int MOST_PARTS = 4_000;
    private static final int MOST_LINES = 500;

    private final Reconciliations reconciliations;
    private final InventoryParts parts;
    private final InstantSource clock;

    KeepInventoryPart(Reconciliations reconciliations, InventoryParts parts, InstantSource clock) {
        this.reconciliations = reconciliations;
        this.parts = parts;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        var part = command.part();
        return reconciliations
                .get(new Reconciliation.Id(part.inventoryId()))
                .flatMap(current -> switch (current.state()) {
                    case Started _ -> kept(current, part);
                    case ReconciliationState.Compared _, ReconciliationState.Repaired _, ReconciliationState.Lapsed _ ->
                        Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> kept(Reconciliation current, SectorInventoryReportedV1 part) {
        return trouble(current.scope(), part)
                .map(why -> {
                    LOG.warnf("inventory %s: %s", current.id().value(), why);
                    return reconciliations.note(current.id(), new Reconciliations.Problem(why, clock.instant()));
                })
                .orElseGet(() -> parts.keep(part));
    }

    private static Optional<String> trouble(Scope asked, SectorInventoryReportedV1 part) {
        var about = new Scope(asked.target(), part.department(), part.setCode(), part.schoolYear());
        if (!about.equals(asked)) {
            return Optional.of("CSDL ngành trả lời về " + about.department() + ", " + about.set() + ", "
                    + about.schoolYear() + ", không phải điều được hỏi.");
        }
        if (part.part() < 1 || part.part() > part.parts() || part.parts() > MOST_PARTS) {
            return Optional.of("CSDL ngành trả lời bằng phần " + part.part() + "/" + part.parts()
                    + "; số phần phải từ 1 đến " + MOST_PARTS + ".");
        }
        if (part.lines().size() > MOST_LINES) {
            return Optional.of(
                    "Phần " + part.part() + " có " + part.lines().size() + " dòng, tối đa " + MOST_LINES + ".");
        }
        return Optional.empty();
    }
}
