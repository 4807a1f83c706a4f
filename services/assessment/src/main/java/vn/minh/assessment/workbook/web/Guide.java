package vn.minh.assessment.workbook.web;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.minh.assessment.workbook.Book;
import vn.minh.assessment.workbook.Content;
import vn.minh.assessment.workbook.Stamp;

/** The first sheet: what this file is, how it is filled in, what it belongs to. */
final class Guide {

    private static final int LABEL_WIDTH = 24 * 256;
    private static final int VALUE_WIDTH = 80 * 256;

    private static final List<String> STEPS = List.of(
            "Chỉ điền các ô màu vàng; các ô khác bị khóa. Mỗi nhóm tiêu chí là một trang tính.",
            "Ô Có/Không và các ô có danh sách: chọn từ danh sách.",
            "Số ghi bằng chữ số, phần thập phân sau dấu phẩy, ví dụ 4,5. Tỉ lệ ghi từ 0 đến 100, không cần ký hiệu %.",
            "Không dùng công thức: ghi kết quả.",
            "Không thêm, xóa, chuyển hay sắp xếp lại dòng, cột và trang tính.",
            "Điền xong, tải tệp lên và xem trước các thay đổi; chỉ những mục có thay đổi mới được ghi.",
            "Mục mà người khác đã sửa sau khi tải tệp thì không ghi đè: tệp bị từ chối và nêu rõ ô nào.",
            "Minh chứng được trích dẫn trên trang web; cột minh chứng ở đây chỉ để xem.");

    private Guide() {}

    static void write(Book book, XSSFWorkbook file, Styles styles) {
        var sheet = file.createSheet(Book.GUIDE);
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, VALUE_WIDTH);
        var about = book.dossier().about();
        line(sheet, 0, "HỒ SƠ TỰ ĐÁNH GIÁ NĂM HỌC " + about.schoolYear(), "", styles.title());
        line(
                sheet,
                1,
                about.unit().name() + " (" + about.unit().code() + ")" + (about.demonstration() ? " – TRÌNH DIỄN" : ""),
                "",
                styles.title());
        int row = Stamp.FIRST_ROW;
        for (var line : book.stamp().lines().entrySet()) {
            line(sheet, row++, line.getKey(), line.getValue(), styles.plain());
        }
        line(sheet, row++, "Tên bộ chỉ số", book.setTitle(), styles.plain());
        row++;
        line(sheet, row++, "Cách điền", "", styles.title());
        for (int i = 0; i < STEPS.size(); i++) {
            line(sheet, row++, (i + 1) + ".", STEPS.get(i), styles.plain());
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        XlsxWriter.protect(sheet);
    }

    private static void line(XSSFSheet sheet, int at, String label, String value, CellStyle style) {
        var row = sheet.createRow(at);
        Cells.put(row.createCell(0), Content.of(label), style);
        if (!value.isEmpty()) {
            Cells.put(row.createCell(1), Content.of(value), style);
        }
    }
}
