package vn.minh.publication.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it came back; nothing of it is believed yet.
 *
 * @param stamp id of the file that the second sheet names; absent when it names none
 * @param rows of the sheet of records, the first of them with the titles; absent when there is no such sheet
 */
public record Brought(@Nullable String stamp, @Nullable List<Row> rows) {

    /** The sheet of records. */
    public static final String SHEET = "Du lieu";

    /** The sheet that explains, and names the file. */
    public static final String GUIDE = "Huong dan";

    /** What stands before the file's id there. */
    public static final String STAMP = "Mã tệp";

    /** The two words of the column of results. */
    public static final String TAKEN = "ĐÃ NHẬN";

    public static final String REFUSED = "TỪ CHỐI";

    /** @param number from 0; {@code cells} by column from 0, only those that hold something */
    public record Row(int number, Map<Integer, Cell> cells) {}

    /**
     * @param text stripped of blanks around it
     * @param plain whether it is a text or a number, and no formula, day, truth or error
     */
    public record Cell(String text, boolean plain) {

        static final Cell EMPTY = new Cell("", true);
    }
}
