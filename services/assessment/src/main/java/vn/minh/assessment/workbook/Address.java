package vn.minh.assessment.workbook;

/**
 * A cell as a person finds it.
 *
 * @param row from 0
 * @param column from 0
 */
public record Address(String sheet, int row, int column) {

    private static final int LETTERS = 26;

    /** As spreadsheets call it: {@code Nhóm 1!E7}. */
    @Override
    public String toString() {
        return sheet + "!" + cell();
    }

    /** {@code E7}. */
    public String cell() {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString() + (row + 1);
    }
}
