package vn.minh.assessment.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.ApplyReform;
import vn.minh.assessment.organization.AssignmentEntry;
import vn.minh.assessment.organization.OrgUnitEntry;
import vn.minh.assessment.organization.RecordAssignments;
import vn.minh.assessment.organization.RecordOrgUnits;
import vn.minh.assessment.organization.StepEntry;
import vn.minh.domain.Actor;

/** Imports that came as a file: from here on as if they had come as JSON, but each fault names its line. */
final class CsvEntries {

    static final String MEDIA_TYPE = "text/csv";

    private static final CsvColumns UNITS = new CsvColumns(
            List.of("code", "name", "kind", "validFrom"), List.of("department", "parent", "validTo", "demonstration"));

    private static final CsvColumns ASSIGNMENTS = new CsvColumns(
            List.of("setCode", "authority", "validFrom"), List.of("unit", "unitKind", "department", "validTo"));

    private static final CsvColumns STEPS = new CsvColumns(List.of("step", "from", "to"), List.of("unit"));

    private CsvEntries() {}

    static RecordOrgUnits.Command units(byte @Nullable [] body) {
        var reading = Reading.start();
        var rows = CsvFile.read(reading, body, UNITS);
        var entries = rows.stream()
                .map(row -> new OrgUnitEntry(
                        row.get("code"),
                        row.get("name"),
                        row.get("kind"),
                        row.get("department"),
                        row.get("parent"),
                        row.get("validFrom"),
                        row.get("validTo"),
                        row.truth("demonstration")))
                .toList();
        return new RecordOrgUnits.Command(entries, lines(reading, rows));
    }

    static RecordAssignments.Command assignments(byte @Nullable [] body) {
        var reading = Reading.start();
        var rows = CsvFile.read(reading, body, ASSIGNMENTS);
        var entries = rows.stream()
                .map(row -> new AssignmentEntry(
                        row.get("unit"),
                        row.get("unitKind"),
                        row.get("department"),
                        row.get("setCode"),
                        row.get("authority"),
                        row.get("validFrom"),
                        row.get("validTo")))
                .toList();
        return new RecordAssignments.Command(entries, lines(reading, rows));
    }

    /** One step a line: what it is, from which unit, to which, and the one unit that goes. */
    static ApplyReform.Command reform(ReformHeading heading, byte @Nullable [] body, Actor by) {
        var reading = Reading.start();
        var rows = CsvFile.read(reading, body, STEPS);
        var steps = rows.stream()
                .map(row ->
                        new StepEntry(row.get("step"), one(row.get("from")), row.get("to"), one(row.get("unit")), null))
                .toList();
        return new ApplyReform.Command(heading.over(steps), reading, lines(reading, rows), by);
    }

    private static @Nullable List<String> one(@Nullable String code) {
        return code == null ? null : List.of(code);
    }

    private static Reading lines(Reading reading, List<CsvRow> rows) {
        return reading.ofLines(rows.stream().map(CsvRow::line).toList());
    }
}
