package vn.minh.evidence.inspection;

/** Why bytes are refused; the code is public and stable, the sentences are for the uploader. */
public enum Flaw {
    WRONG_SIZE("wrong-size", "Dung lượng tệp tải lên khác với dung lượng đã khai báo."),
    WRONG_CHECKSUM("wrong-checksum", "Nội dung tệp tải lên khác với mã băm SHA-256 đã khai báo."),
    WRONG_TYPE("wrong-type", "Nội dung tệp không phải loại tệp đã khai báo.");

    private final String code;
    private final String why;

    Flaw(String code, String why) {
        this.code = code;
        this.why = why;
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
        return "Kiểm tra lại tệp rồi khai báo minh chứng mới; tệp này không dùng được.";
    }
}
