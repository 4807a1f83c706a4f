package vn.minh.reporting.facts;

/** How far a dossier has come; each is reached once and stays reached. */
public enum Milestone {
    STARTED("started_at"),
    SUBMITTED("submitted_at"),
    REVIEW_OPENED("review_opened_at"),
    CONCLUDED("concluded_at"),
    RECOGNISED("recognised_at");

    private final String column;

    Milestone(String column) {
        this.column = column;
    }

    public String column() {
        return column;
    }
}
