package vn.minh.reporting.facts.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.publication.ReconciliationComparedV1;
import vn.minh.contracts.publication.ReconciliationEvent;
import vn.minh.contracts.publication.ReconciliationLapsedV1;
import vn.minh.contracts.publication.ReconciliationRepairedV1;
import vn.minh.contracts.publication.ReconciliationStartedV1;
import vn.minh.messaging.Reader;
import vn.minh.reporting.facts.Facts;

/** What was repaired counts as a difference until both sides were compared again. */
@ApplicationScoped
class ReconciliationConsumer implements Reader<ReconciliationEvent> {

    private final Facts facts;

    ReconciliationConsumer(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<ReconciliationEvent> events() {
        return ReconciliationEvent.class;
    }

    @Override
    public Uni<?> handle(ReconciliationEvent event) {
        return switch (event) {
            case ReconciliationComparedV1 compared -> facts.compared(compared);
            case ReconciliationStartedV1 _, ReconciliationLapsedV1 _, ReconciliationRepairedV1 _ ->
                Uni.createFrom().voidItem();
        };
    }
}
