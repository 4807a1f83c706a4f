package vn.minh.publication.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.contracts.review.LevelRevokedV1;

/**
 * Use case: a recognised level was taken back, and the sector database is told so wherever it was told the level. A
 * revoked recognition whose place another has taken changes nothing: what stands there is the other.
 */
@ApplicationScoped
public class WithdrawRecognition {

    public record Command(LevelRevokedV1 fact) {}

    private final Deliveries deliveries;
    private final Superseded superseded;
    private final InstantSource clock;

    WithdrawRecognition(Deliveries deliveries, Superseded superseded, InstantSource clock) {
        this.deliveries = deliveries;
        this.superseded = superseded;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        return superseded
                .contains(command.fact().recognitionId())
                .chain(stale -> stale ? Uni.createFrom().voidItem() : withdrawn(command.fact()));
    }

    private Uni<Void> withdrawn(LevelRevokedV1 fact) {
        var withdrawal = SectorRecords.of(fact);
        return deliveries
                .of(withdrawal.recordKey())
                .onItem()
                .transformToMulti(known -> Multi.createFrom().iterable(known))
                .filter(delivery -> delivery.tells(fact.certificateNumber()))
                .onItem()
                .transformToUniAndConcatenate(delivery ->
                        deliveries.save(delivery.withdraw(fact.selfAssessmentId(), withdrawal, clock.instant())))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
