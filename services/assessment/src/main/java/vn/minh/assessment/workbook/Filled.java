package vn.minh.assessment.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A workbook as it came back, by the names of its sheets; nothing of it is believed yet. */
public record Filled(Map<String, Grid> sheets) {

    /** Contents by row and column, from 0. */
    public record Grid(TreeMap<Integer, Map<Integer, Content>> rows) {

        Content at(int row, int column) {
            var cells = rows.get(row);
            var content = cells == null ? null : cells.get(column);
            return content == null ? Content.BLANK : content;
        }

        int lastRow() {
            return rows.isEmpty() ? -1 : rows.lastKey();
        }
    }

    @Nullable Grid sheet(String name) {
        return sheets.get(name);
    }
}
