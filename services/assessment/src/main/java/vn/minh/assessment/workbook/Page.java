package vn.minh.assessment.workbook;

import java.util.List;

/**
 * One group's sheet: a hidden row of column names, a title, the headings, then the lines.
 *
 * @param name of the sheet
 * @param title of the group
 */
public record Page(String name, String title, List<Line> lines) {

    /** The line's key, and its item's seal. */
    public static final int HIDDEN_COLUMNS = 2;

    public static final int NAMES_ROW = 0;
    public static final int TITLE_ROW = 1;
    public static final int HEADINGS_ROW = 2;
    public static final int FIRST_LINE = 3;

    public Page {
        lines = List.copyOf(lines);
    }

    Address at(int row, int column) {
        return new Address(name, row, column);
    }

    /** The lines of the item whose own line is there: its own and those of its fields. */
    List<Line> ofItem(int index) {
        var item = lines.get(index).item().code();
        return lines.stream().filter(line -> line.item().code().equals(item)).toList();
    }

    /** Content of the hidden columns of a line. */
    public Content key(int index) {
        return Content.of(lines.get(index).key());
    }

    public Content seal(int index) {
        return lines.get(index).isOfItem() ? Content.of(Seal.of(ofItem(index)).toString()) : Content.BLANK;
    }
}
