package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;

/** The way to one sector database, whatever it speaks. */
public interface SectorDatabase {

    /** Hands the record over in the transaction that marks it as sent: both are true or neither. */
    Uni<Void> tell(Delivery sent);
}
