package vn.minh.evidence.inspection;

/** Why bytes are refused; the code is public and stable, the sentences are for the uploader. */
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
            "Kiểm tra lại tệp rồi khai báo minh chứng mới; tệp này không dùng được."),
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

    /** In Vietnamese. */
    public String why() {
        return why;
    }

    /** In Vietnamese: what the uploader does about it. */
    public String next() {
        return next;
    }
}
