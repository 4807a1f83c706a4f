package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;

/** Use case: a result is to stand in the sector database; a newer one of the same record is its next revision. */
@ApplicationScoped
public class QueueRecord {

    public record Command(UUID selfAssessmentId, SectorRecordUpdatedV1 result) {}

    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Targets targets;

    QueueRecord(Deliveries deliveries, InstantSource clock, Targets targets) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.targets = targets;
    }

    public Uni<Delivery> handle(Command command) {
        var now = clock.instant();
        var target = targets.of(command.result().department()).name();
        return deliveries
                .find(command.result().recordKey(), target)
                .map(known -> known.map(delivery -> delivery.revise(command.selfAssessmentId(), command.result(), now))
                        .orElseGet(() -> Delivery.queue(
                                new Delivery.Id(UUID.randomUUID()),
                                target,
                                command.selfAssessmentId(),
                                command.result(),
                                now)))
                .chain(deliveries::save);
    }
}
