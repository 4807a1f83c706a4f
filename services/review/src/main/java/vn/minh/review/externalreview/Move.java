package vn.minh.review.externalreview;

/** What a person may do with a review; the names stand in the API and in problems. */
public enum Move {
    CLAIM("claim"),
    RELEASE("release"),
    RECORD("record"),
    REQUEST_SUPPLEMENT("request-supplement"),
    PROPOSE("propose"),
    TAKE_SECOND("take-second"),
    RELEASE_SECOND("release-second"),
    RECORD_SECOND("record-second"),
    FINISH_SECOND("finish-second"),
    SETTLE("settle"),
    RESUME("resume"),
    CONCLUDE("conclude"),
    COMMENT("comment"),
    KEEP_MINUTES("keep-minutes"),
    RECOGNISE("recognise");

    private final String word;

    Move(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
