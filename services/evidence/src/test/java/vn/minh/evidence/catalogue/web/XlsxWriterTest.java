package vn.minh.evidence.catalogue.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.Effect;
import vn.minh.evidence.catalogue.Catalogue;
import vn.minh.evidence.catalogue.Pieces;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Words;

class XlsxWriterTest {

    private static final int HEADINGS = 7;

    @Test
    void everyCellSaysWhatTheCatalogueSays() {
        var plan = Pieces.bytes("the plan");
        var page = Pieces.bytes("the page");
        var planned = Pieces.file(
                "1.3",
                1,
                new Words("Kế hoạch", "UBND xã", "12/KH-UBND", LocalDate.of(2026, 9, 5)),
                new Effect(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31), true),
                true,
                "Kế hoạch.pdf",
                plan);
        var linked = Pieces.link("1.4", 2, Pieces.words("Trang"), "https://truong.edu.vn/cong-khai?x=1", page);

        var sheet = sheet(Pieces.catalogue(entry("1.3.a", planned), entry("1.4.a", linked), entry("2.1.a", planned)));

        assertThat(texts(sheet.getRow(HEADINGS)))
                .containsExactly(
                        "STT",
                        "Tiêu chí",
                        "Chỉ tiêu",
                        "Mã minh chứng",
                        "Tên minh chứng",
                        "Số/ký hiệu",
                        "Ngày ban hành",
                        "Cơ quan ban hành",
                        "Hiệu lực",
                        "Phiên bản",
                        "Tệp hoặc liên kết",
                        "Dung lượng (byte)",
                        "SHA-256",
                        "Ghi chú");
        assertThat(texts(sheet.getRow(HEADINGS + 1)).getFirst()).isEqualTo("Nhóm 1. Dạy, học");
        assertThat(texts(sheet.getRow(HEADINGS + 2)))
                .containsExactly(
                        "1.0",
                        "1.3. Triển khai",
                        "1.3.a. Có kế hoạch",
                        "MC.1.3.01",
                        "Kế hoạch",
                        "12/KH-UBND",
                        "2026-09-05",
                        "UBND xã",
                        "từ 01/09/2026 đến 31/05/2027",
                        "1.0",
                        "Kế hoạch.pdf",
                        plan.length + ".0",
                        Bench.sha256(plan),
                        "Nhạy cảm; Đơn vị xác nhận còn giá trị; Dùng chung với 2.1.a");
        assertThat(texts(sheet.getRow(HEADINGS + 3)))
                .containsExactly(
                        "2.0",
                        "1.3. Triển khai",
                        "1.3.b. Có giải pháp",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Chưa có minh chứng");
        assertThat(texts(sheet.getRow(HEADINGS + 4)))
                .startsWith("3.0", "1.4. Kiểm tra", "1.4.a. Có phần mềm", "MC.1.4.02", "Trang")
                .contains("https://truong.edu.vn/cong-khai?x=1", Bench.sha256(page));
        assertThat(texts(sheet.getRow(HEADINGS + 5)).getFirst()).isEqualTo("Nhóm 2. Quản trị");
        assertThat(texts(sheet.getRow(HEADINGS + 6)).getLast()).contains("Dùng chung với 1.3.a");
        assertThat(sheet.getLastRowNum()).isEqualTo(HEADINGS + 6);
    }

    @Test
    void theHeadSaysWhoseListItIsAndHowItIsChecked() {
        var catalogue = Pieces.catalogue(entry("1.3.a", Pieces.file("1.3", 1, "A", "a.pdf", Pieces.bytes("a"))));

        var sheet = sheet(catalogue);

        var head = IntStream.range(0, 6)
                .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .toList();
        assertThat(head)
                .containsExactly(
                        "THCS Vĩnh Quỳnh (HN-THCS-VINH-QUYNH)",
                        "DANH MỤC MINH CHỨNG NĂM HỌC 2026-2027",
                        "Theo bộ chỉ số ban hành kèm theo Quyết định số 4725/QĐ-BGDĐT ngày 30/12/2022 của Bộ Giáo dục và Đào tạo",
                        "Vòng 1, phê duyệt lúc 09:00 ngày 22/11/2026",
                        "Tổng số: 1 minh chứng (1 tệp, 0 liên kết), 1 byte; 3 chỉ tiêu chưa có minh chứng",
                        "Mã băm của danh mục (SHA-256): "
                                + catalogue.round().manifestSha256().hex());
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 24", "-5", "@SUM(A1)", "_x0041_", "a\u0007b", "=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaStaysText(String title) {
        var evidence = Pieces.file("1.3", 1, title, title, Pieces.bytes("a"));

        var row = sheet(Pieces.catalogue(entry("1.3.a", evidence))).getRow(HEADINGS + 2);

        for (int column : List.of(4, 10)) {
            var cell = row.getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(title);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void thousandsOfLinesAreWrittenToo() {
        var many = new ArrayList<Map.Entry<String, Evidence>>();
        for (int i = 1; i <= 3000; i++) {
            many.add(entry("1.3.a", Pieces.file("1.3", i, "Minh chứng " + i, i + ".pdf", Pieces.bytes("n" + i))));
        }

        @SuppressWarnings("unchecked")
        var sheet = sheet(Pieces.catalogue(many.toArray(Map.Entry[]::new)));

        assertThat(sheet.getLastRowNum()).isEqualTo(HEADINGS + 2 + 3000 + 3);
    }

    private static XSSFSheet sheet(Catalogue catalogue) {
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(catalogue)))) {
            assertThat(file.getNumberOfSheets()).isEqualTo(1);
            return Objects.requireNonNull(file.getSheet("Danh mục minh chứng"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, 14)
                .mapToObj(row::getCell)
                .map(XlsxWriterTest::text)
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                cell.getCellStyle().getDataFormatString().contains("yyyy")
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            default -> throw new AssertionError("no cell of ours: " + cell.getCellType());
        };
    }
}
