package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import vn.minh.contracts.sector.SectorInventoryReportedV1;

/** The ways to ask a sector database what it holds. */
public interface SectorInventories {

    /** Asks over the topic, in the transaction that starts the comparison: both are true or neither. */
    Uni<Void> request(Reconciliation started);

    /** Asks over HTTP; fails in plain words when no answer can be had now. */
    Uni<List<SectorInventoryReportedV1>> fetch(Reconciliation started);
}
