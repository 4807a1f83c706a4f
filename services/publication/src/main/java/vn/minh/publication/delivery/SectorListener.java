package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;

/** A sector database that listens to a topic. */
public interface SectorListener {

    /** Hands the record over in the transaction that marks it as sent: both are true or neither. */
    Uni<Void> tell(Delivery sent);
}
