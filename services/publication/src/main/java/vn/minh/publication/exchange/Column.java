package vn.minh.publication.exchange;

/** The columns that are read when a workbook comes back; found by their title, wherever they stand. */
public enum Column {
    KEY("Mã bản ghi"),
    REVISION("Bản sửa"),
    UNIT("Mã đơn vị"),
    RESULT("Kết quả"),
    RECEIPT("Số biên nhận"),
    REASON("Lý do");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
