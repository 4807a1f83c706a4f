package vn.minh.publication.reconciliation.sectordb;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.contracts.sector.SectorInventoryRequestedV1;
import vn.minh.messaging.EventLog;
import vn.minh.publication.reconciliation.Reconciliation;
import vn.minh.publication.reconciliation.SectorInventories;

/** Asks in the way the city's sector database listens. */
@ApplicationScoped
class AskSectorDatabase implements SectorInventories {

    private static final long FIRST = 1;

    private final EventLog eventLog;
    private final HttpInventories http;

    AskSectorDatabase(EventLog eventLog, HttpInventories http) {
        this.eventLog = eventLog;
        this.http = http;
    }

    @Override
    public Uni<Void> request(Reconciliation started) {
        var scope = started.scope();
        return eventLog.append(
                FIRST,
                new SectorInventoryRequestedV1(
                        started.id().value(),
                        scope.department(),
                        scope.set(),
                        scope.schoolYear(),
                        started.startedAt()));
    }

    @Override
    public Uni<List<SectorInventoryReportedV1>> fetch(Reconciliation started) {
        return http.fetch(started);
    }
}
