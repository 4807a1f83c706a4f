package vn.minh.evidence.inspection;

/** Why bytes are refused; the code is public and stable, the sentences are for the uploader, in Vietnamese. */
public enum Flaw {
    WRONG_SIZE(
            "wrong-size",
            "Dung lượng tệp tải lên khác với dung lượng đã khai báo.",
            "Khai báo lại minh chứng và tải đúng tệp đó lên."),
    WRONG_CHECKSUM(
            "wrong-checksum",
            "Nội dung tệp tải lên khác với mã băm SHA-256 đã khai báo.",
            "Khai báo lại minh chứng và tải đúng tệp đó lên."),
    WRONG_TYPE(
            "wrong-type",
            "Nội dung tệp không phải loại tệp đã khai báo.",
            "Mở tệp bằng phần mềm của nó, lưu lại đúng định dạng rồi khai báo lại; loại nhận được: " + MediaType.ALLOWED
                    + "."),
    HEIC(
            "heic",
            "Tệp là ảnh HEIC của điện thoại, phần lớn máy tính không mở được.",
            "Lưu ảnh dạng JPEG (trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất) rồi khai báo lại."),
    MIXED(
            "mixed-content",
            "Trong tệp có ghép thêm một tệp loại khác.",
            "Mở tệp bằng phần mềm của nó, lưu thành tệp mới rồi khai báo lại."),
    DAMAGED(
            "damaged",
            "Tệp bị hỏng hoặc không đầy đủ.",
            "Mở thử tệp trên máy; nếu mở được, lưu thành tệp mới rồi khai báo lại."),
    ENCRYPTED("encrypted", "Tệp đặt mật khẩu nên người đánh giá không mở được.", "Bỏ mật khẩu rồi khai báo lại."),
    ACTIVE_CONTENT(
            "active-content",
            "Tệp PDF chứa mã lệnh hoặc thao tác tự chạy.",
            "In tệp ra PDF mới (Print to PDF) rồi khai báo lại."),
    EMBEDDED_FILE(
            "embedded-file",
            "Tệp PDF có đính kèm tệp khác.",
            "Tách tệp đính kèm thành minh chứng riêng, in phần còn lại ra PDF mới rồi khai báo lại."),
    DYNAMIC_FORM(
            "dynamic-form",
            "Tệp PDF là biểu mẫu động (XFA), nội dung thay đổi theo phần mềm mở.",
            "In biểu mẫu đã điền ra PDF mới rồi khai báo lại."),
    MACRO(
            "macro",
            "Tệp Office chứa macro.",
            "Lưu lại dạng không có macro (DOCX, XLSX, PPTX) hoặc xuất ra PDF rồi khai báo lại."),
    EXTERNAL_CONTENT(
            "external-content",
            "Tệp tự lấy nội dung từ tệp hoặc máy chủ khác khi mở.",
            "Ngắt liên kết tới nội dung bên ngoài (mẫu, ảnh, bảng tính) hoặc xuất ra PDF rồi khai báo lại."),
    EMBEDDED_OBJECT(
            "embedded-object",
            "Tệp Office có nhúng đối tượng hoặc tệp khác.",
            "Thay đối tượng nhúng bằng hình ảnh hoặc xuất ra PDF rồi khai báo lại."),
    ACTIVE_CONTROL(
            "active-control",
            "Tệp Office chứa thành phần điều khiển ActiveX.",
            "Xóa thành phần điều khiển hoặc xuất ra PDF rồi khai báo lại."),
    COMMAND_FIELD(
            "command-field",
            "Tệp Office có trường gọi chương trình khác (DDE).",
            "Xóa trường đó hoặc xuất ra PDF rồi khai báo lại."),
    NESTED_ARCHIVE(
            "nested-archive",
            "Trong tệp có tệp nén khác.",
            "Giải nén, bỏ tệp nén bên trong rồi khai báo từng tài liệu."),
    UNSAFE_ARCHIVE(
            "unsafe-archive",
            "Cấu trúc nén của tệp Office không an toàn (tên, vị trí hoặc kích thước sai).",
            "Mở bằng phần mềm Office, lưu thành tệp mới rồi khai báo lại."),
    EXPANDS_TOO_FAR(
            "expands-too-far",
            "Nội dung nén của tệp bung ra quá lớn.",
            "Chia nhỏ hoặc giảm dung lượng ảnh, bảng trong tệp rồi khai báo lại."),
    TOO_MANY_PIXELS(
            "too-many-pixels",
            "Ảnh có kích thước quá lớn.",
            "Giảm kích thước ảnh (dưới 100 triệu điểm ảnh) rồi khai báo lại."),
    TOO_COMPLEX(
            "too-complex",
            "Cấu trúc tệp quá phức tạp để kiểm tra trong thời gian cho phép.",
            "In tệp ra PDF mới hoặc chia nhỏ tệp rồi khai báo lại."),
    INFECTED(
            "infected",
            "Phần mềm diệt vi-rút phát hiện mã độc trong tệp.",
            "Không mở tệp này; quét máy tính của bạn rồi dùng bản sạch của tài liệu."),
    TOO_LARGE_TO_SCAN(
            "too-large-to-scan",
            "Tệp lớn hơn mức phần mềm diệt vi-rút kiểm tra được.",
            "Chia nhỏ hoặc giảm dung lượng tệp rồi khai báo lại."),
    LINK_NOT_PUBLIC(
            "link-not-public",
            "Liên kết dẫn tới địa chỉ nội bộ hoặc địa chỉ không được phép, không phải trang công khai.",
            "Khai báo lại với địa chỉ công khai của trang, hoặc tải nội dung về và nộp bằng tệp."),
    LINK_GONE(
            "link-gone",
            "Máy chủ của liên kết trả lời rằng không có trang này.",
            "Mở trang trong trình duyệt, chép lại đúng địa chỉ rồi khai báo lại."),
    LINK_ENDLESS(
            "link-endless",
            "Liên kết chuyển hướng vòng quanh, không dẫn tới trang nào.",
            "Khai báo lại với địa chỉ của chính trang cần dẫn."),
    LINK_TOO_LARGE("link-too-large", "Trang của liên kết lớn quá mức lưu được.", "Tải nội dung về và nộp bằng tệp."),
    LINK_WRONG_TYPE(
            "link-wrong-type",
            "Liên kết không dẫn tới trang web, văn bản, PDF hay hình ảnh.",
            "Khai báo địa chỉ của trang xem được trong trình duyệt, hoặc tải nội dung về và nộp bằng tệp.");

    private final String code;
    private final String why;
    private final String next;

    Flaw(String code, String why, String next) {
        this.code = code;
        this.why = why;
        this.next = next;
    }

    public String code() {
        return code;
    }

    public String why() {
        return why;
    }

    /** What she does about it. */
    public String next() {
        return next;
    }
}
