package vn.minh.sandbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;

/** Records as Minh sends them, of a school nobody else in the test run knows. */
public record SomeRecord(String unit, String points, String department) {

    private static final UnitRef AUTHORITY = new UnitRef("HN-X-DAI-THANH", "Xã Đại Thanh", UnitKind.COMMUNE);

    public static SomeRecord ofANewSchool() {
        return new SomeRecord("HN-T" + UUID.randomUUID().toString().substring(0, 8), "76.25", "HN-SO");
    }

    public SomeRecord points(String other) {
        return new SomeRecord(unit, other, department);
    }

    public SomeRecord inCity(String otherDepartment) {
        return new SomeRecord(unit, points, otherDepartment);
    }

    public String key() {
        return unit + "|4725|2025-2026|RECOGNISED_RESULT";
    }

    public SectorRecordUpdatedV1 revision(int revision) {
        return new SectorRecordUpdatedV1(
                key(),
                revision,
                RecordKind.RECOGNISED_RESULT,
                new UnitRef(unit, "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY),
                AUTHORITY,
                department,
                "2025-2026",
                new IndicatorSetRef("4725", 1, "9f2c"),
                new Result(
                        List.of(
                                new Result.Group("1", new BigDecimal("62.5"), 2, true),
                                new Result.Group("2", new BigDecimal(points), 3, true)),
                        2),
                "215/QĐ-UBND",
                "07/GCN-UBND",
                LocalDate.parse("2026-05-21"),
                true);
    }

    public SectorRecordUpdatedV1 ownResult(int revision) {
        var record = revision(revision);
        return new SectorRecordUpdatedV1(
                unit + "|4725|2025-2026|OWN_RESULT",
                revision,
                RecordKind.OWN_RESULT,
                record.unit(),
                null,
                record.department(),
                record.schoolYear(),
                record.set(),
                record.result(),
                null,
                null,
                record.decidedOn(),
                true);
    }

    public SectorRecordWithdrawnV1 withdrawn(int revision) {
        var record = revision(revision);
        return new SectorRecordWithdrawnV1(
                key(),
                revision,
                record.kind(),
                record.unit(),
                record.authority(),
                record.department(),
                record.schoolYear(),
                record.set(),
                "MẪU-09/QĐ-UBND",
                LocalDate.parse("2026-06-30"),
                true);
    }
}
