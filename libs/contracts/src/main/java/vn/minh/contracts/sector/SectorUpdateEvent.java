package vn.minh.contracts.sector;

import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Event;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;

/**
 * What is told to the sector database. External: the subject is the record, its revision stands for the sequence. An
 * update and a withdrawal are both revisions of one record.
 */
public sealed interface SectorUpdateEvent extends Event permits SectorRecordUpdatedV1, SectorRecordWithdrawnV1 {

    String TOPIC = "minh.sector.updates.v1";

    /** {@code <unit>|<set code>|<school year>|<kind>}. */
    String recordKey();

    /** From 1, rising by one. */
    int revision();

    RecordKind kind();

    UnitRef unit();

    /** Who decided, or who is responsible; absent when no assignment covers the unit. */
    @Nullable UnitRef authority();

    /** Code of the department whose city the unit is in. */
    String department();

    String schoolYear();

    IndicatorSetRef set();

    boolean demonstration();

    @Override
    default String subject() {
        return recordKey();
    }
}
