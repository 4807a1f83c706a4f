package vn.minh.contracts.sector;

import vn.minh.contracts.Event;

/** What the sector database is asked. External: the subject is the inventory. */
public sealed interface SectorInventoryRequestEvent extends Event permits SectorInventoryRequestedV1 {

    String TOPIC = "minh.sector.inventory-requests.v1";
}
