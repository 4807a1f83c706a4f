package vn.minh.observability;

/** How work ended, as the numbers name it. */
enum Outcome {
    DONE("done"),
    REFUSED("refused"),
    FAILED("failed");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
