package vn.minh.assessment.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.workbook.Book;
import vn.minh.assessment.workbook.Books;
import vn.minh.grading.Given;

/** What comes back filled in, cell by cell. On the sheet: I có/không, J số lượng, K điểm, L khai báo. */
class FilledInTest {

    private static final List<GivenAnswer> ANSWERS = List.of(
            Books.answer("1.1.m", new Given(true, null, null, null), 1),
            Books.answer("1.2.a", new Given(null, null, new BigDecimal("30"), null), 3),
            Books.answer("1.2.c", new Given(null, null, null, Map.of("solution", "=cũ")), 1),
            Books.answer("2.2.b", new Given(null, new BigDecimal("92.5"), new BigDecimal("40"), null), 2));

    private static final Book BOOK = Books.of(SmallSet.READ, ANSWERS);

    @Test
    void whatIsFilledInIsFoundWithItsCellAndBothValues() {
        var file = Xlsx.of(BOOK)
                .fill("Nhóm 1!I4", "Không")
                .fill("Nhóm 1!K5", 31.5)
                .fill("Nhóm 1!L8", "cổng mới")
                .fill("Nhóm 2!J5", 37);

        var changes = Books.changes(BOOK, file.read());

        assertThat(changes)
                .containsExactly(
                        "Nhóm 1!I4 met: Có → Không",
                        "Nhóm 1!K5 points: 30 → 31,5",
                        "Nhóm 1!L8 fields.solution: =cũ → cổng mới",
                        "Nhóm 2!J5 amount:  → 37");
    }

    @ParameterizedTest
    @CsvSource({
        "'4,5', '4,5'",
        "4.5, '4,5'",
        "' 4,50 ', '4,5'",
        "0, 0",
        "'1234', '1234'",
        "'\u00a07', '7'",
    })
    void aNumberWrittenAsTextIsReadAsItIsMeantHere(String written, String read) {
        var file = Xlsx.of(BOOK).fill("Nhóm 1!K5", written);

        var changes = Books.changes(BOOK, file.read());

        assertThat(changes).containsExactly("Nhóm 1!K5 points: 30 → " + read);
    }

    @Test
    void aShareMayBeShownAsAPercentage() {
        var text = Xlsx.of(BOOK).fill("Nhóm 2!J6", "87,5 %");
        var format = Xlsx.of(BOOK).cell("Nhóm 2!J6", cell -> percent(cell, 0.875));

        assertThat(Books.changes(BOOK, text.read())).containsExactly("Nhóm 2!J6 amount: 92,5 → 87,5");
        assertThat(Books.changes(BOOK, format.read())).containsExactly("Nhóm 2!J6 amount: 92,5 → 87,5");
    }

    @Test
    void theSameSaidOtherwiseIsNoChange() {
        var file = Xlsx.of(BOOK)
                .fill("Nhóm 1!I4", " CÓ ")
                .fill("Nhóm 1!K5", "30,0")
                .fill("Nhóm 2!J6", "92.50");

        assertThat(Books.changes(BOOK, file.read())).isEmpty();
    }

    @Test
    void whereTheSetAllowsItAnItemMayNotConcernTheUnit() {
        var file = Xlsx.of(BOOK)
                .fill("Nhóm 1!M6", "Có")
                .fill("Nhóm 1!N6", "Trường không có phòng máy")
                .fill("Nhóm 1!O4", "Đã rà soát");

        assertThat(Books.changes(BOOK, file.read()))
                .containsExactly(
                        "Nhóm 1!O4 note:  → Đã rà soát",
                        "Nhóm 1!M6 notApplicable:  → Có",
                        "Nhóm 1!N6 reason:  → Trường không có phòng máy");
        assertThat(Books.faults(BOOK, Xlsx.of(BOOK).fill("Nhóm 1!M5", "Có").read()))
                .containsExactly("Nhóm 1!M5 locked-cell");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whatMayNotBeIsRefusedWithItsCell(String fault, UnaryOperator<Xlsx> slip) {
        var file = slip.apply(Xlsx.of(BOOK));

        var faults = Books.faults(BOOK, file.read());

        assertThat(faults).contains(fault);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                slip("Nhóm 1!K5 not-a-number", file -> file.fill("Nhóm 1!K5", "ba mươi")),
                slip("Nhóm 1!K5 number-ambiguous", file -> file.fill("Nhóm 1!K5", "1.234")),
                slip("Nhóm 1!K5 formula-as-text", file -> file.fill("Nhóm 1!K5", "=15*2+1")),
                slip("Nhóm 1!K5 formula", file -> file.cell("Nhóm 1!K5", cell -> cell.setCellFormula("15*2+1"))),
                slip("Nhóm 1!L8 formula-as-text", file -> file.fill("Nhóm 1!L8", "=mới")),
                slip("Nhóm 1!K5 date", file -> file.cell("Nhóm 1!K5", FilledInTest::date)),
                slip("Nhóm 1!K5 not-a-number", file -> file.cell("Nhóm 1!K5", cell -> percent(cell, 0.3))),
                slip("Nhóm 1!I4 not-a-choice", file -> file.fill("Nhóm 1!I4", "Rồi")),
                slip("Nhóm 1!I4 not-a-choice", file -> file.cell("Nhóm 1!I4", cell -> cell.setCellValue(true))),
                slip("Nhóm 1!E5 locked-cell", file -> file.fill("Nhóm 1!E5", "Mục khác")),
                slip("Nhóm 1!G5 locked-cell", file -> file.fill("Nhóm 1!G5", 100)),
                slip("Nhóm 1!I5 locked-cell", file -> file.fill("Nhóm 1!I5", "Có")),
                slip("Nhóm 1!P5 locked-cell", file -> file.fill("Nhóm 1!P5", "MC.1.2.01")),
                slip("Nhóm 1!K3 locked-cell", file -> file.fill("Nhóm 1!K3", "Điểm thưởng")),
                slip("Nhóm 1!B5 stamp-unreadable", file -> file.fill("Nhóm 1!B5", "9")),
                slip("Nhóm 1!A5 row-missing", file -> file.fill("Nhóm 1!A5", "")),
                slip("Nhóm 1!A5 row-unknown", file -> file.fill("Nhóm 1!A5", "9.9.z")),
                slip("Nhóm 1!A9 row-repeated", file -> file.fill("Nhóm 1!A9", "1.2.a")),
                slip(
                        "Nhóm 1!A6 row-moved",
                        file -> file.fill("Nhóm 1!A5", "1.2.b").fill("Nhóm 1!A6", "1.2.a")),
                slip("Nhóm 1!A6 row-moved", file -> file.sheet("Nhóm 1", sheet -> sheet.shiftRows(4, 7, 1))),
                slip("Nhóm 1!K12 row-unknown", file -> file.fill("Nhóm 1!K12", 5)),
                slip("Nhóm 1!K1 columns-changed", file -> file.fill("Nhóm 1!K1", "AMOUNT")),
                slip("Nhóm 2!A1 sheet-missing", file -> file.change(all -> all.removeSheetAt(2))),
                slip("Trang 1!A1 sheet-unknown", file -> file.change(all -> all.createSheet("Trang 1"))),
                slip("Hướng dẫn!A1 sheet-missing", file -> file.change(all -> all.removeSheetAt(0))),
                slip("Hướng dẫn!B4 another-dossier", file -> file.fill("Hướng dẫn!B4", "khác")),
                slip("Hướng dẫn!B5 another-set", file -> file.fill("Hướng dẫn!B5", "THU@2")),
                slip("Hướng dẫn!B6 another-set", file -> file.fill("Hướng dẫn!B6", "ff")),
                slip("Hướng dẫn!B7 stamp-unreadable", file -> file.fill("Hướng dẫn!A7", "")));
    }

    private static Arguments slip(String fault, UnaryOperator<Xlsx> slip) {
        return Arguments.of(fault, slip);
    }

    private static void percent(Cell cell, double value) {
        format(cell, "0.0%");
        cell.setCellValue(value);
    }

    private static void date(Cell cell) {
        format(cell, "d/m/yyyy");
        cell.setCellValue(45_417);
    }

    private static void format(Cell cell, String format) {
        var file = cell.getSheet().getWorkbook();
        var style = file.createCellStyle();
        style.setDataFormat(file.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
