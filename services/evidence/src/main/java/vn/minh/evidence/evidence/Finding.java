package vn.minh.evidence.evidence;

/** What a look at the uploaded bytes showed. */
public sealed interface Finding {

    /** What was announced, byte for byte; a copy is kept under its hash. */
    record Sound() implements Finding {}

    /** Something else than what was announced. */
    record Unsound(Reason reason) implements Finding {}

    /** Nothing to look at: the evidence is past that, and what it is now decides. */
    record Settled() implements Finding {}

    /** Why bytes are refused; the code is public and stable, the sentence is for the uploader. */
    enum Reason {
        WRONG_SIZE("wrong-size", "Dung lượng tệp tải lên khác với dung lượng đã khai báo."),
        WRONG_CHECKSUM("wrong-checksum", "Nội dung tệp tải lên khác với mã băm SHA-256 đã khai báo."),
        WRONG_TYPE("wrong-type", "Nội dung tệp không phải loại tệp đã khai báo.");

        private final String code;
        private final String why;

        Reason(String code, String why) {
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
    }
}
