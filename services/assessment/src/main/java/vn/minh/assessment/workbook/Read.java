package vn.minh.assessment.workbook;

/** What came of reading one cell. */
sealed interface Read {

    /** Readable, in the form in which an export would have written it. */
    record Value(Content content) implements Read {}

    record Wrong(String code, String why, String next) implements Read {}
}
