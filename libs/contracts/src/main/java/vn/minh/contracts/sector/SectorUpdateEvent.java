package vn.minh.contracts.sector;

import vn.minh.contracts.Event;

/** What is told to the sector database. External: the subject is the record, its revision stands for the sequence. */
public sealed interface SectorUpdateEvent extends Event permits SectorRecordUpdatedV1 {

    String TOPIC = "minh.sector.updates.v1";
}
