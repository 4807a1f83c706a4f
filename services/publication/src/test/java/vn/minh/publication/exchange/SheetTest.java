package vn.minh.publication.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.exchange.Brought.Cell;

class SheetTest {

    private static final SomeSchool FIRST = SomeSchool.any();
    private static final SomeSchool SECOND = SomeSchool.any();
    private static final ReadSectorFiles.Book BOOK =
            SomeFile.of(SomeFile.ownResultOf(FIRST), SomeFile.ownResultOf(SECOND));

    @Test
    void eachFilledLineIsAnAnswer() {
        var filled = read(line(FIRST, "ĐÃ NHẬN", "BN-1", ""), line(SECOND, "TỪ CHỐI", "", "Chưa có đơn vị."));

        assertThat(filled)
                .extracting(Sheet.Filled::said)
                .containsExactly(new Said.Taken("BN-1"), new Said.Refused(Said.IN_WORDS, "Chưa có đơn vị."));
        assertThat(filled).extracting(Sheet.Filled::line).isEqualTo(BOOK.lines());
    }

    @Test
    void aLineLeftEmptyOrLeftOutIsNoAnswer() {
        assertThat(read(line(FIRST, "", "", ""))).isEmpty();
        assertThat(read()).isEmpty();
        assertThat(read(List.of("", "", "", "", "", ""))).isEmpty();
    }

    @Test
    void aReasonThatIsACodeStaysOne() {
        var filled = read(line(FIRST, "TỪ CHỐI", "", "unknown-unit"));

        assertThat(filled.getFirst().said()).isEqualTo(new Said.Refused("unknown-unit", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"đã nhận", "Đã  nhận", "Đã\u00a0nhận", "ĐA\u0303 NHÂ\u0323N"})
    void theWordMayBeWrittenAsPeopleWriteIt(String word) {
        assertThat(read(line(FIRST, word, "BN-1", ""))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RỒI,      BN-1, '',  unknown-word,          Du lieu!D2",
        "ĐÃ NHẬN,  '',   '',  receipt-missing,       Du lieu!E2",
        "ĐÃ NHẬN,  BN-1, Vì,  reason-beside-receipt, Du lieu!F2",
        "TỪ CHỐI,  '',   '',  reason-missing,        Du lieu!F2",
        "TỪ CHỐI,  BN-1, Vì,  receipt-beside-refusal,Du lieu!E2",
        "'',       BN-1, '',  result-missing,        Du lieu!D2",
        "'',       '',   Vì,  result-missing,        Du lieu!D2"
    })
    void anAnswerThatCannotBeUnderstoodIsNamedByItsCell(
            String result, String receipt, String reason, String code, String at) {
        var faults = faults(line(FIRST, result, receipt, reason));

        assertThat(faults).extracting(Fault::code, Fault::field).containsExactly(tuple(code, at));
    }

    @Test
    void whatIsTooLongIsNamed() {
        assertThat(faults(line(FIRST, "ĐÃ NHẬN", "B".repeat(101), ""))
                        .getFirst()
                        .code())
                .isEqualTo("too-long");
        assertThat(faults(line(FIRST, "TỪ CHỐI", "", "B".repeat(1001)))
                        .getFirst()
                        .field())
                .isEqualTo("Du lieu!F2");
        assertThat(faults(line(FIRST, "ĐÃ NHẬN", "B\u0007N", "")).getFirst().code())
                .isEqualTo("control-character");
    }

    @Test
    void aLineThatIsNotOfThisFileIsNamedByWhatWasChanged() {
        var key = FIRST.ownRecord();

        assertThat(code(List.of("HN-NOBODY|4725|2025-2026|OWN_RESULT", "1", FIRST.code(), "ĐÃ NHẬN", "B", "")))
                .isEqualTo("unknown-record Du lieu!A2");
        assertThat(code(List.of("", "1", FIRST.code(), "", "", ""))).isEqualTo("unknown-record Du lieu!A2");
        assertThat(code(List.of(key, "2", FIRST.code(), "", "", ""))).isEqualTo("other-revision Du lieu!B2");
        assertThat(code(List.of(key, "1", SECOND.code(), "", "", ""))).isEqualTo("other-unit Du lieu!C2");
    }

    @Test
    void aRecordThatStandsTwiceIsNamedThereTheSecondTime() {
        var faults = faults(line(FIRST, "ĐÃ NHẬN", "B", ""), line(FIRST, "", "", ""));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("record-twice");
            assertThat(fault.field()).isEqualTo("Du lieu!A3");
        });
    }

    @Test
    void everyFaultyCellIsNamedAndOfThousandsTheFirst() {
        var rows = IntStream.range(0, 300)
                .mapToObj(n -> List.of("KEY-" + n, "1", "U", "", "", ""))
                .toList();

        var faults = faults(SomeFile.sheet(rows));

        assertThat(faults).hasSize(201);
        assertThat(faults.getLast().why()).contains("100");
    }

    @Test
    void aFormulaIsNoAnswer() {
        var row = SomeFile.row(1, line(FIRST, "ĐÃ NHẬN", "", ""));
        row.cells().put(Column.RECEIPT.ordinal(), new Cell("BN-1", false));
        var brought = SomeFile.sheet(List.of());
        var rows = new ArrayList<>(requireNonNull(brought.rows()));
        rows.add(row);

        assertThat(faults(new Brought(null, rows)))
                .extracting(Fault::code, Fault::field)
                .containsExactly(tuple("not-plain", "Du lieu!E2"));
    }

    @Test
    void aWorkbookOfAnotherFileIsRefusedAtOnce() {
        var brought = new Brought(
                UUID.randomUUID().toString(), SomeFile.sheet(List.of()).rows());

        assertThat(faults(brought)).extracting(Fault::code).containsExactly("other-file");
    }

    @Test
    void aWorkbookWithoutItsSheetOrItsColumnsIsRefused() {
        var titles = new ArrayList<>(SomeFile.TITLES);
        titles.set(Column.RECEIPT.ordinal(), "Kết quả");

        assertThat(faults(new Brought(null, null))).extracting(Fault::code).containsExactly("sheet-missing");
        assertThat(faults(new Brought(null, List.of()))).extracting(Fault::code).containsExactly("sheet-missing");
        assertThat(faults(new Brought(null, List.of(SomeFile.row(0, titles)))))
                .extracting(Fault::why)
                .anyMatch(why -> why.contains("“Kết quả”, ở đây có 2"))
                .anyMatch(why -> why.contains("“Số biên nhận”, ở đây có 0"))
                .hasSize(2);
    }

    private static List<String> line(SomeSchool school, String result, String receipt, String reason) {
        return List.of(school.ownRecord(), "1", school.code(), result, receipt, reason);
    }

    @SafeVarargs
    private static List<Sheet.Filled> read(List<String>... rows) {
        return Sheet.read(BOOK.file(), BOOK.lines(), SomeFile.sheet(List.of(rows)));
    }

    private static String code(List<String> row) {
        var fault = faults(row).getFirst();
        return fault.code() + " " + fault.field();
    }

    @SafeVarargs
    private static List<Fault> faults(List<String>... rows) {
        return faults(SomeFile.sheet(List.of(rows)));
    }

    private static List<Fault> faults(Brought brought) {
        var refused = catchThrowableOfType(Rejected.class, () -> Sheet.read(BOOK.file(), BOOK.lines(), brought));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isInstanceOf(Invalid.class);
        return ((Invalid) refused.reason()).faults();
    }
}
