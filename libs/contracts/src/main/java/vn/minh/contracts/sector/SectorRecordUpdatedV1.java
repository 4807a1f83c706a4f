package vn.minh.contracts.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;

/**
 * The record as it shall stand. A lower or equal revision is a repeat; repeats are answered with their receipt.
 *
 * @param recordKey {@code <unit>|<set code>|<school year>|<kind>}
 * @param revision from 1, rising by one
 * @param kind own or recognised result
 * @param unit whose result it is
 * @param authority who recognised it, or who is responsible; absent when no assignment covers the unit
 * @param department code of the department whose city the unit is in
 * @param result points and levels, exact
 * @param decisionNumber of the recognition; absent for the unit's own result
 * @param certificateNumber of the recognition; absent for the unit's own result
 * @param decidedOn day of the approval or of the recognition, Vietnam time
 */
@Published(type = "vn.minh.sector.record.updated.v1", topic = SectorUpdateEvent.TOPIC)
public record SectorRecordUpdatedV1(
        String recordKey,
        int revision,
        RecordKind kind,
        UnitRef unit,
        @Nullable UnitRef authority,
        String department,
        String schoolYear,
        IndicatorSetRef set,
        Result result,
        @Nullable String decisionNumber,
        @Nullable String certificateNumber,
        LocalDate decidedOn,
        boolean demonstration)
        implements SectorUpdateEvent {}
