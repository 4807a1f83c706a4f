package vn.minh.assessment.workbook.web;

/** Names the writer and the reader share. */
final class Layout {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Lists for drop-downs; never shown, never read. */
    static final String LISTS = "_danh-muc";

    private Layout() {}
}
