package vn.minh.assessment.organization.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Reading;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

class CsvFileTest {

    private static final CsvColumns COLUMNS = new CsvColumns(List.of("code", "name"), List.of("parent"));

    @Test
    void columnsStandInAnyOrderAndMayBeLeftOut() {
        var rows = read("name,code\nTrường Thạch Bàn,T1\n");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("code")).isEqualTo("T1");
            assertThat(row.get("name")).isEqualTo("Trường Thạch Bàn");
            assertThat(row.get("parent")).isNull();
        });
    }

    @Test
    void aByteOrderMarkSemicolonsAndLineEndsOfWindowsAreRead() {
        var rows = read("\uFEFFcode;name\r\nT1;Trường A, cơ sở 2\r\n");

        assertThat(rows.getFirst().get("name")).isEqualTo("Trường A, cơ sở 2");
    }

    @Test
    void aQuotedFieldMayHoldSeparatorsQuotesAndLineEnds() {
        var rows = read("code,name\nT1,\"Trường \"\"A\"\", cơ sở\n2\"\nT2,B\n");

        assertThat(rows.getFirst().get("name")).isEqualTo("Trường \"A\", cơ sở\n2");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 4L);
    }

    @Test
    void emptyLinesAndLinesOfSeparatorsOnlyAreNoRowsButAreCounted() {
        var rows = read("code,name\n\nT1,A\n,\nT2,B");

        assertThat(rows).extracting(CsvRow::line).containsExactly(3L, 5L);
    }

    @Test
    void anUnknownARepeatedAndAMissingColumnAreEachNamed() {
        var faults = faults("code,code,Tên\n");

        assertThat(faults)
                .containsExactly(
                        "repeated-column at dòng 1: code",
                        "unknown-column at dòng 1: Tên",
                        "missing-column at dòng 1: name");
    }

    @Test
    void aLineWithTooFewOrTooManyFieldsIsNamedAndTheOthersAreStillRead() {
        var reading = Reading.start();

        var rows = CsvFile.read(reading, "code,name\nT1\nT2,B\nT3,C,D\n".getBytes(UTF_8), COLUMNS);

        assertThat(rows).extracting(CsvRow::line).containsExactly(3L);
        assertThat(faults(reading)).containsExactly("field-count at dòng 2: ", "field-count at dòng 4: ");
    }

    @Test
    void aQuoteThatIsNotClosedIsNamedWithTheLineItBeginsOn() {
        assertThat(faults("code,name\nT1,A\nT2,\"B\nT3,C\n")).containsExactly("csv-malformed at dòng 3: ");
        assertThat(faults("code,name\nT1,\"A\"x\n")).containsExactly("csv-malformed at dòng 2: ");
    }

    @Test
    void anotherEncodingIsRefusedWithTheFirstLineThatIsNot() {
        var bytes = "code,name\nT1,A\nT2,Tr\u00fdờng\n".getBytes(Charset.forName("windows-1252"));

        assertThat(faults(bytes)).containsExactly("not-utf8 at dòng 3: ");
        assertThat(faults("code,name\nT1,Trường\n".getBytes(UTF_16LE))).hasSize(1);
    }

    @Test
    void anEmptyFileAndAFileThatIsTooBigAreRefused() {
        assertThat(faults("")).containsExactly("empty-file at ");
        assertThat(faults("\uFEFF\r\n")).containsExactly("empty-file at ");
        assertThat(faults(new byte[CsvFile.MOST_BYTES + 1])).containsExactly("too-big at ");
    }

    @Test
    void moreLinesThanAnImportMayHaveAreNotReadOn() {
        var rows = read("code,name\n" + "T1,A\n".repeat(CsvFile.MOST_LINES + 50));

        assertThat(rows).hasSize(CsvFile.MOST_LINES + 1);
    }

    @Test
    void aTruthIsTrueOrFalseOrAbsent() {
        var reading = Reading.start();
        var columns = new CsvColumns(List.of("code"), List.of("demonstration"));
        var rows = CsvFile.read(reading, "code,demonstration\nA,TRUE\nB,\nC,có\n".getBytes(UTF_8), columns);

        assertThat(rows).extracting(row -> row.truth("demonstration")).containsExactly(true, null, null);
        assertThat(faults(reading)).containsExactly("unknown-value at dòng 4: demonstration");
    }

    private static List<CsvRow> read(String text) {
        return CsvFile.read(Reading.start(), text.getBytes(UTF_8), COLUMNS);
    }

    private static List<String> faults(String text) {
        return faults(text.getBytes(UTF_8));
    }

    private static List<String> faults(byte[] bytes) {
        return faults(catchThrowableOfType(Rejected.class, () -> CsvFile.read(Reading.start(), bytes, COLUMNS)));
    }

    private static List<String> faults(Reading reading) {
        return faults(catchThrowableOfType(Rejected.class, reading::verify));
    }

    private static List<String> faults(Rejected rejected) {
        return ((Invalid) rejected.reason())
                .faults().stream()
                        .map(fault -> fault.code() + " at " + fault.field())
                        .toList();
    }
}
