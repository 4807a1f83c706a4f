package vn.minh.grading;

/** The four things an answer may consist of. */
enum Part {
    MET("có/không"),
    AMOUNT("số lượng, tỉ lệ"),
    POINTS("điểm"),
    FIELDS("khai báo");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isIn(Given given) {
        return switch (this) {
            case MET -> given.met() != null;
            case AMOUNT -> given.amount() != null;
            case POINTS -> given.points() != null;
            case FIELDS -> !given.fields().isEmpty();
        };
    }
}
