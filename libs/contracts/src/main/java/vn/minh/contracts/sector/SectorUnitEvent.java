package vn.minh.contracts.sector;

import vn.minh.contracts.Event;

/** What the sector database says of schools and units. External: the subject is the unit's code. */
public sealed interface SectorUnitEvent extends Event permits SectorUnitRecordedV1 {

    String TOPIC = "minh.sector.units.v1";
}
