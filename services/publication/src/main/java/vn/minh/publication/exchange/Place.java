package vn.minh.publication.exchange;

/**
 * A cell of the sheet as a person finds it.
 *
 * @param row from 0
 * @param column from 0
 */
record Place(int row, int column) {

    private static final int LETTERS = 26;

    /** {@code Du lieu!T7}. */
    @Override
    public String toString() {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return Brought.SHEET + "!" + letters + (row + 1);
    }
}
