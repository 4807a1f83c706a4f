package vn.minh.publication.delivery.sectordb;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.messaging.EventLog;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.SectorListener;

/**
 * A sector database that listens to a topic. The record goes out through the event log, so it is told if and only if
 * the delivery is marked as sent.
 */
@ApplicationScoped
class SectorTopic implements SectorListener {

    private final EventLog eventLog;

    SectorTopic(EventLog eventLog) {
        this.eventLog = eventLog;
    }

    /** Each sending is a message of its own, also of the same revision: the delivery's version tells them apart. */
    @Override
    public Uni<Void> tell(Delivery sent) {
        return eventLog.append(sent.version(), sent.record());
    }
}
