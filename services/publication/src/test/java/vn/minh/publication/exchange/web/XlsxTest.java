package vn.minh.publication.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.SectorRecords;
import vn.minh.publication.exchange.Book;
import vn.minh.publication.exchange.Brought;
import vn.minh.publication.exchange.Brought.Cell;
import vn.minh.publication.exchange.Column;
import vn.minh.publication.exchange.SomeFile;

class XlsxTest {

    private static final SomeSchool SCHOOL = SomeSchool.any();

    @Test
    void aResultIsWrittenColumnByColumn() {
        var book = written(SectorRecords.of(SCHOOL.recognised()));

        assertThat(book.read(SCHOOL.recognisedRecord()))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("Thao tác", "CẬP NHẬT"),
                        Map.entry("Mã bản ghi", SCHOOL.recognisedRecord()),
                        Map.entry("Bản sửa", "1"),
                        Map.entry("Mã đơn vị", SCHOOL.code()),
                        Map.entry("Tên đơn vị", "THCS Vĩnh Quỳnh"),
                        Map.entry("Mã cơ quan quản lý", "HN-X-DAITHANH"),
                        Map.entry("Loại kết quả", "CÔNG NHẬN"),
                        Map.entry("Năm học", "2025-2026"),
                        Map.entry("Bộ chỉ số", "4725"),
                        Map.entry("Mức", "2"),
                        Map.entry("Điểm nhóm 1", "62.5"),
                        Map.entry("Mức nhóm 1", "2"),
                        Map.entry("Điểm nhóm 2", "76.25"),
                        Map.entry("Mức nhóm 2", "3"),
                        Map.entry("Số quyết định", "1/QĐ-UBND"),
                        Map.entry("Số giấy chứng nhận", "GCN-1-" + SCHOOL.code()),
                        Map.entry("Ngày quyết định", "21/05/2026"),
                        Map.entry("Trình diễn", "CÓ")));
    }

    @Test
    void aWithdrawalNamesTheDecisionAndTheDayAndNoResult() {
        var book = written(SectorRecords.of(SCHOOL.revoked(SCHOOL.recognised())));

        assertThat(book.read(SCHOOL.recognisedRecord()))
                .containsEntry("Thao tác", "THU HỒI")
                .containsEntry("Số quyết định", "9/QĐ-UBND")
                .containsEntry("Ngày quyết định", "20/06/2026")
                .doesNotContainKeys("Mức", "Số giấy chứng nhận", "Điểm nhóm 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 24", "-5", "@SUM(A1)", "_x0041_", "=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaStaysText(String name) {
        var bytes = XlsxWriter.write(
                SomeFile.of(SectorRecords.of(SomeSchool.called(name).approved(1))));

        var cell = cell(bytes, 1, "Tên đơn vị");
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(name);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell(bytes, 1, "Số biên nhận").getCellStyle().getQuotePrefixed())
                .isTrue();
    }

    @Test
    void whatWasFilledInIsReadBackWithTheFileItBelongsTo() {
        var file = SomeFile.of(SectorRecords.of(SCHOOL.approved(1)));

        var brought = read(Book.of(XlsxWriter.write(file)).refused(SCHOOL.ownRecord(), "=Không rõ"));

        assertThat(brought.stamp()).isEqualTo(file.file().id().value().toString());
        assertThat(at(brought, Column.KEY)).isEqualTo(new Cell(SCHOOL.ownRecord(), true));
        assertThat(at(brought, Column.REVISION)).isEqualTo(new Cell("1", true));
        assertThat(at(brought, Column.RESULT)).isEqualTo(new Cell("TỪ CHỐI", true));
        assertThat(at(brought, Column.REASON)).isEqualTo(new Cell("=Không rõ", true));
    }

    @Test
    void aReceiptThatIsANumberKeepsItsDigits() {
        assertThat(receipt(cell -> cell.setCellValue(20260012))).isEqualTo(new Cell("20260012", true));
    }

    @Test
    void whatIsNoReceiptIsSeen() {
        var styled = new Object() {
            private Cell day() {
                return receipt(cell -> {
                    var style = cell.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    cell.setCellStyle(style);
                    cell.setCellValue(LocalDate.of(2026, 11, 22));
                });
            }
        };

        assertThat(receipt(cell -> cell.setCellFormula("1+1")).plain()).isFalse();
        assertThat(receipt(cell -> cell.setCellValue(1234567890123456789d)).plain())
                .isFalse();
        assertThat(receipt(cell -> cell.setCellValue(true)).plain()).isFalse();
        assertThat(styled.day().plain()).isFalse();
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(refused(new byte[] {1, 2, 3})).isEqualTo("not-xlsx");
        assertThat(refused(new byte[0])).isEqualTo("not-xlsx");
        assertThat(refused(zip("[Content_Types].xml", 10))).isEqualTo("not-xlsx");
        assertThat(refused(zip("xl/vbaProject.bin", 10))).isEqualTo("strange-content");
        assertThat(refused(zip("xl/externalLinks/a.xml", 10))).isEqualTo("strange-content");
    }

    @Test
    void whatIsTooLargePackedOrUnpackedIsRefusedUnread() {
        assertThat(refused(new byte[Xlsx.LARGEST + 1])).isEqualTo("too-large");
        assertThat(refused(zip("xl/worksheets/sheet1.xml", (int) Xlsx.LARGEST_UNPACKED + 1)))
                .isEqualTo("too-large");
    }

    @Test
    void anEntityThatReachesOutIsNotFollowed() throws IOException {
        var sheet = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""";
        var bytes = replaced(XlsxWriter.write(SomeFile.of(SectorRecords.of(SCHOOL.approved(1)))), sheet);

        assertThat(refused(bytes)).isEqualTo("not-xlsx");
    }

    private static Book written(SectorUpdateEvent record) {
        return Book.of(XlsxWriter.write(SomeFile.of(record)));
    }

    private static Brought read(Book book) {
        return XlsxReader.read(book.bytes());
    }

    private static Cell receipt(Consumer<org.apache.poi.ss.usermodel.Cell> fill) {
        var book = written(SectorRecords.of(SCHOOL.approved(1)))
                .with(sheet -> fill.accept(Book.cell(sheet.getRow(1), "Số biên nhận")));
        return at(read(book), Column.RECEIPT);
    }

    /** In the first line, under that title. */
    private static Cell at(Brought brought, Column column) {
        var rows = Objects.requireNonNull(brought.rows());
        var titles = rows.getFirst().cells();
        int place = IntStream.range(0, 50)
                .filter(i -> titles.containsKey(i) && titles.get(i).text().equals(column.title()))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(rows.get(1).cells().get(place));
    }

    private static org.apache.poi.ss.usermodel.Cell cell(byte[] bytes, int row, String title) {
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return Book.cell(file.getSheet(Brought.SHEET).getRow(row), title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refused(byte[] bytes) {
        var refused = catchThrowableOfType(Rejected.class, () -> XlsxReader.read(bytes));
        return ((Invalid) refused.reason()).faults().getFirst().code();
    }

    private static byte[] zip(String name, int size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("xl/worksheets/sheet1.xml") ? sheet.getBytes(UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
