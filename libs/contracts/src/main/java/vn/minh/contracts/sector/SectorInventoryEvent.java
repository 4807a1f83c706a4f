package vn.minh.contracts.sector;

import vn.minh.contracts.Event;

/** What the sector database holds, by its own word. External: the subject is the inventory. */
public sealed interface SectorInventoryEvent extends Event permits SectorInventoryReportedV1 {

    String TOPIC = "minh.sector.inventories.v1";
}
