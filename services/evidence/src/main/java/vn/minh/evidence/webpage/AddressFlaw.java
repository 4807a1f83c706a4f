package vn.minh.evidence.webpage;

/** Why an address cannot be asked; the code is public and stable, the sentences are for whoever typed it. */
public enum AddressFlaw {
    MISSING("link-missing", "Chưa có địa chỉ trang web.", "Dán địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://."),
    TOO_LONG(
            "link-too-long",
            "Địa chỉ trang web dài quá " + PageAddress.LONGEST + " ký tự.",
            "Bỏ phần theo dõi ở cuối địa chỉ, hoặc dùng địa chỉ chia sẻ ngắn hơn."),
    UNREADABLE(
            "link-unreadable",
            "Địa chỉ không phải địa chỉ trang web (http, https) đọc được.",
            "Mở trang trong trình duyệt rồi chép lại nguyên địa chỉ."),
    USER_INFO(
            "link-user-info",
            "Địa chỉ có kèm tên đăng nhập hoặc mật khẩu trước dấu @.",
            "Bỏ phần đăng nhập khỏi địa chỉ; trang phải xem được mà không cần đăng nhập."),
    PORT(
            "link-port",
            "Cổng ghi trong địa chỉ không được phép.",
            "Dùng địa chỉ công khai của trang, thường không ghi cổng; cần cổng khác thì nhờ quản trị hệ thống mở."),
    STRANGE_HOST(
            "link-strange-host",
            "Tên máy chủ trong địa chỉ viết theo cách không được nhận.",
            "Dùng tên miền của trang, ví dụ https://thcs-vinhquynh.edu.vn."),
    NOT_PUBLIC(
            "link-not-public",
            "Địa chỉ dẫn vào mạng nội bộ, không phải trang công khai trên Internet.",
            "Dùng địa chỉ công khai, hoặc tải nội dung về và nộp bằng tệp.");

    private final String code;
    private final String why;
    private final String next;

    AddressFlaw(String code, String why, String next) {
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

    /** In Vietnamese. */
    public String next() {
        return next;
    }
}
