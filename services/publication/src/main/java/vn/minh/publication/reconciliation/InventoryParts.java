package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import vn.minh.contracts.sector.SectorInventoryReportedV1;

/** Parts of answers that are not whole yet, each taking for itself: parts of two takings do not mix. */
public interface InventoryParts {

    /** A repeat changes nothing. */
    Uni<Void> keep(SectorInventoryReportedV1 part);

    /** The parts of a taking of which all are there; empty as long as there is none. */
    Uni<List<SectorInventoryReportedV1>> whole(Reconciliation.Id id);

    /** The taking was of no use: what comes again is read again. */
    Uni<Void> drop(Reconciliation.Id id, Instant takenAt);
}
