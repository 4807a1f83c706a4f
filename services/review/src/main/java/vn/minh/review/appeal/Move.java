package vn.minh.review.appeal;

/** What a person may do with an appeal; the names stand in the API and in problems. */
public enum Move {
    WITHDRAW("withdraw-appeal"),
    ADMIT("admit"),
    RECORD("record"),
    UPHOLD("uphold"),
    DISMISS("dismiss");

    private final String word;

    Move(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
