package vn.minh.publication.delivery;

import vn.minh.contracts.sector.SectorUpdateEvent;

/** A sector database that is asked by HTTP. */
public interface SectorDoor {

    /** Tells the record and waits for what comes back; for a thread that may wait. Does not throw. */
    Answer put(Target target, SectorUpdateEvent record);
}
