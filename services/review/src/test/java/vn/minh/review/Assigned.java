package vn.minh.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;

/** Reviewing assignments as assessment tells them: whom, set and first day make the same assignment. */
public final class Assigned {

    public static final LocalDate LONG_AGO = LocalDate.parse("2025-07-01");

    private Assigned() {}

    public static AssignmentChangedV1 unit(
            String unit, UnitRef by, LocalDate from, @Nullable LocalDate to, @Nullable String reform) {
        return told("unit " + unit, "CITY", unit, null, by, from, to, reform);
    }

    public static AssignmentChangedV1 kind(UnitKind kind, String department, UnitRef by, LocalDate from) {
        return told("kind " + kind + " of " + department, department, null, kind, by, from, null, null);
    }

    private static AssignmentChangedV1 told(
            String target,
            String department,
            @Nullable String unit,
            @Nullable UnitKind kind,
            UnitRef by,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reform) {
        var set = Assessment.OFFICIAL.code();
        var id = UUID.nameUUIDFromBytes((target + " by " + set + " from " + from).getBytes(UTF_8));
        return new AssignmentChangedV1(id, department, unit, kind, set, by, from, to, reform);
    }
}
