package vn.minh.publication.exchange.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.minh.domain.Vietnam;
import vn.minh.publication.exchange.Brought;
import vn.minh.publication.exchange.ReadSectorFiles.Book;

/** The second sheet: what this file is, how it is imported, how it is filled in. */
final class Guide {

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final int LABEL_WIDTH = 24 * 256;
    private static final int VALUE_WIDTH = 110 * 256;

    private static final List<String> STEPS = List.of(
            "Mỗi dòng của trang “" + Brought.SHEET
                    + "” là một bản ghi, xác định bằng Mã bản ghi. CẬP NHẬT: ghi nội dung"
                    + " của dòng thay cho bản cũ. THU HỒI: kết quả không còn hiệu lực; giữ lại dấu thu hồi cùng số bản sửa.",
            "Bản sửa bằng hoặc thấp hơn bản đang giữ là bản lặp: không ghi đè, vẫn trả số biên nhận đã cấp.",
            "Loại kết quả: TỰ ĐÁNH GIÁ là kết quả đơn vị tự phê duyệt (OWN_RESULT); CÔNG NHẬN là mức được cơ quan có"
                    + " thẩm quyền công nhận (RECOGNISED_RESULT).",
            "Điểm ghi dạng văn bản, đúng từng chữ số, phần thập phân sau dấu chấm; giữ nguyên khi nhập.",
            "Ngày quyết định là ngày phê duyệt, ngày công nhận hoặc ngày thu hồi, theo giờ Việt Nam.",
            "Trình diễn: CÓ nghĩa là kết quả chấm theo bộ chỉ số trình diễn, không có giá trị pháp lý.",
            "Sau khi nhập, điền ba cột màu vàng. Kết quả: chọn " + Brought.TAKEN + " hoặc " + Brought.REFUSED + ".",
            Brought.TAKEN + ": ghi Số biên nhận, để trống Lý do. " + Brought.REFUSED
                    + ": ghi Lý do (lời văn, hoặc mã như unknown-unit)," + " để trống Số biên nhận.",
            "Dòng chưa có kết quả thì để trống cả ba ô; có thể nộp lại tệp sau khi điền thêm.",
            "Không dùng công thức. Không sửa các cột khác; sắp xếp thì sắp xếp cả dòng.",
            "Điền xong, nộp lại tệp này vào đúng tệp đã tải. Có một ô sai thì cả tệp không được nhận và từng ô sai được nêu"
                    + " rõ. Nộp lại cùng một tệp không làm thay đổi gì.");

    private final SXSSFSheet sheet;
    private int row;

    private Guide(SXSSFSheet sheet) {
        this.sheet = sheet;
    }

    static void write(Book book, SXSSFSheet sheet, Styles styles) {
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, VALUE_WIDTH);
        new Guide(sheet).fill(book, styles);
        XlsxWriter.print(sheet);
        XlsxWriter.protect(sheet);
    }

    private void fill(Book book, Styles styles) {
        var file = book.file();
        boolean demonstration =
                book.lines().stream().anyMatch(line -> line.record().demonstration());
        line("TỆP GỬI CSDL NGÀNH SỐ " + file.title(), "", styles.title());
        line("Sở (mã)", file.department(), styles.plain());
        line("CSDL ngành", file.target(), styles.plain());
        line("Tạo lúc", MADE.format(file.madeAt().atZone(Vietnam.ZONE)), styles.plain());
        line("Số bản ghi", Integer.toString(file.records()), styles.plain());
        line(Brought.STAMP, file.id().value().toString(), styles.plain());
        if (demonstration) {
            line("Lưu ý", "Tệp có kết quả TRÌNH DIỄN: xem cột “Trình diễn”.", styles.plain());
        }
        row++;
        line("Cách nhập và cách điền", "", styles.title());
        for (int i = 0; i < STEPS.size(); i++) {
            line((i + 1) + ".", STEPS.get(i), styles.plain());
        }
    }

    private void line(String label, String value, CellStyle style) {
        var line = sheet.createRow(row++);
        XlsxWriter.put(line, 0, label, style);
        if (!value.isEmpty()) {
            XlsxWriter.put(line, 1, value, style);
        }
    }
}
