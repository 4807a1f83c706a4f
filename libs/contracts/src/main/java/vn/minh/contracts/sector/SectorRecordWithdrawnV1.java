package vn.minh.contracts.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * The record counts no more. Its receiver keeps the mark with this revision, so that a late repeat of an older one does
 * not raise the record again; only a higher revision does.
 *
 * @param recordKey {@code <unit>|<set code>|<school year>|<kind>}
 * @param revision from 1, rising by one
 * @param unit whose result it was
 * @param authority who took it back; absent when none did
 * @param department code of the department whose city the unit is in
 * @param decisionNumber of the revocation; absent when there was no decision
 * @param withdrawnOn day of the revocation, Vietnam time
 */
@Published(type = "vn.minh.sector.record.withdrawn.v1", topic = SectorUpdateEvent.TOPIC)
public record SectorRecordWithdrawnV1(
        String recordKey,
        int revision,
        RecordKind kind,
        UnitRef unit,
        @Nullable UnitRef authority,
        String department,
        String schoolYear,
        IndicatorSetRef set,
        @Nullable String decisionNumber,
        LocalDate withdrawnOn,
        boolean demonstration)
        implements SectorUpdateEvent {}
