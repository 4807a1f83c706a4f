package vn.minh.assessment.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workbook.Filled.Grid;

/** One group's sheet: whether it is still the one that was exported, then each item. */
final class PageComparison {

    private static final String RESTORE = "Tải tệp mới; không thêm, xóa, chuyển hay sắp xếp lại dòng và cột.";

    private final Page page;
    private final Grid grid;
    private final Compared compared;

    PageComparison(Page page, Grid grid, Compared compared) {
        this.page = page;
        this.grid = grid;
        this.compared = compared;
    }

    void run() {
        if (columnsMoved()) {
            return;
        }
        for (var column : Column.values()) {
            var found = grid.at(Page.HEADINGS_ROW, column.place());
            if (!found.text().equals(column.title())) {
                var at = page.at(Page.HEADINGS_ROW, column.place());
                compared.faults().add(CellFault.altered(at, found, Content.of(column.title())));
            }
        }
        var rows = rowsByKey();
        for (int i = 0; i < page.lines().size(); i++) {
            inPlace(i, rows.remove(page.lines().get(i).key()));
        }
        rows.forEach((key, all) -> all.forEach(row -> unknown(row, key)));
        keyless();
        for (int i = 0; i < page.lines().size(); i++) {
            if (page.lines().get(i).isOfItem() && isWhole(i)) {
                new ItemComparison(page, i, grid, compared).run();
            }
        }
    }

    /** The hidden names of the columns are not where they were. */
    private boolean columnsMoved() {
        for (var column : Column.values()) {
            var found = grid.at(Page.NAMES_ROW, column.place());
            if (!found.text().equals(column.name())) {
                fault(
                        Page.NAMES_ROW,
                        column.place(),
                        "columns-changed",
                        "Cột “" + column.title() + "” không còn ở vị trí của nó, hoặc tệp theo mẫu cũ.");
                return true;
            }
        }
        return false;
    }

    private Map<String, List<Integer>> rowsByKey() {
        var rows = new HashMap<String, List<Integer>>();
        for (int row = Page.FIRST_LINE; row <= grid.lastRow(); row++) {
            var key = grid.at(row, 0).text();
            if (!key.isBlank()) {
                rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private void inPlace(int index, @Nullable List<Integer> rows) {
        var key = page.lines().get(index).key();
        int expected = Page.FIRST_LINE + index;
        if (rows == null) {
            fault(expected, 0, "row-missing", "Dòng của mục " + key + " không còn trong tệp.");
        } else if (rows.size() > 1) {
            fault(rows.getLast(), 0, "row-repeated", "Mục " + key + " có " + rows.size() + " dòng.");
        } else if (rows.getFirst() != expected) {
            fault(
                    rows.getFirst(),
                    0,
                    "row-moved",
                    "Dòng của mục " + key + " đã bị chuyển khỏi dòng " + (expected + 1) + ".");
        }
    }

    private void unknown(int row, String key) {
        fault(row, 0, "row-unknown", "Không có mục “" + key + "” trong nhóm này.");
    }

    /** Something was written below or between the lines. */
    private void keyless() {
        for (int row = Page.FIRST_LINE; row <= grid.lastRow(); row++) {
            if (row >= Page.FIRST_LINE + page.lines().size() && grid.at(row, 0).isBlank()) {
                for (int column = 0; column < Page.HIDDEN_COLUMNS + Column.values().length; column++) {
                    if (!grid.at(row, column).isBlank()) {
                        fault(row, column, "row-unknown", "Dòng này không thuộc mục nào.");
                        break;
                    }
                }
            }
        }
    }

    private boolean isWhole(int index) {
        var item = page.lines().get(index).item().code();
        for (int i = index;
                i < page.lines().size() && page.lines().get(i).item().code().equals(item);
                i++) {
            if (!grid.at(Page.FIRST_LINE + i, 0)
                    .text()
                    .equals(page.lines().get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private void fault(int row, int column, String code, String why) {
        var found = grid.at(row, column).text();
        compared.faults().add(new CellFault(page.at(row, column), found, code, why, RESTORE));
    }
}
