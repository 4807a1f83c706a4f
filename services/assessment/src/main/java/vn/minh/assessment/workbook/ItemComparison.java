package vn.minh.assessment.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workbook.Filled.Grid;

/** One item with its fields: locked cells as they were, and what was filled in. */
final class ItemComparison {

    private final Page page;
    private final int index;
    private final List<Line> lines;
    private final Grid grid;
    private final Compared compared;

    ItemComparison(Page page, int index, Grid grid, Compared compared) {
        this.page = page;
        this.index = index;
        this.lines = page.ofItem(index);
        this.grid = grid;
        this.compared = compared;
    }

    void run() {
        var sealCell = grid.at(row(0), 1);
        var seal = Seal.read(sealCell.text()).orElse(null);
        if (seal == null) {
            compared.faults()
                    .add(new CellFault(
                            page.at(row(0), 1),
                            sealCell.text(),
                            "stamp-unreadable",
                            "Dấu phiên bản của mục " + lines.getFirst().key() + " đã bị mất hoặc bị sửa.",
                            "Tải tệp mới rồi điền lại."));
            return;
        }
        locked(seal);
        var isFilledIn = !Seal.filled(lines, (line, column) -> cell(lines.indexOf(line), column))
                .equals(seal.filled());
        if (isFilledIn) {
            filledIn(seal);
        } else if (isOvertaken(seal)) {
            overtaken(seal, false);
        }
    }

    private void locked(Seal seal) {
        for (int i = 0; i < lines.size(); i++) {
            for (var column : Column.values()) {
                if (column.shape(lines.get(i)) == null) {
                    locked(seal, i, column);
                }
            }
        }
    }

    private void locked(Seal seal, int i, Column column) {
        var found = cell(i, column);
        var expected = column.shown(lines.get(i));
        // What is cited may have got its code since the export: the file is held against its own memory.
        var isAsItWas = column == Column.EVIDENCE && i == 0
                ? Seal.evidence(found).equals(seal.evidence())
                : found.sameAs(expected);
        if (!isAsItWas) {
            compared.faults().add(CellFault.altered(at(i, column), found, expected));
        }
    }

    private void filledIn(Seal seal) {
        var said = lines.getFirst().said();
        var changes = new ArrayList<Change>();
        int faults = compared.faults().size();
        for (int i = 0; i < lines.size(); i++) {
            for (var column : Column.inputs(lines.get(i))) {
                var change = change(i, column);
                if (change != null) {
                    said = column.put(lines.get(i), said, change);
                    changes.add(Change.of(at(i, column), lines.get(i), column, column.shown(lines.get(i)), change));
                }
            }
        }
        if (!changes.isEmpty() && isOvertaken(seal)) {
            overtaken(seal, true);
            compared.faults().add(new Edit(page, index, seal.version(), said, changes).overtaken());
        } else if (!changes.isEmpty() && compared.faults().size() == faults) {
            compared.edits().add(new Edit(page, index, seal.version(), said, changes));
        }
    }

    /** What the cell says otherwise; nothing when it says the same or cannot be read, which is then told. */
    private @Nullable Content change(int i, Column column) {
        var line = lines.get(i);
        var found = cell(i, column);
        var shown = column.shown(line);
        var shape = column.shape(line);
        if (shape == null || found.sameAs(shown)) {
            return null;
        }
        return switch (shape.read(found)) {
            case Read.Value(var content) -> content.sameAs(shown) ? null : content;
            case Read.Wrong wrong -> {
                compared.faults().add(CellFault.of(at(i, column), found, wrong));
                yield null;
            }
        };
    }

    private void overtaken(Seal seal, boolean filledIn) {
        compared.overtaken()
                .add(new Overtaken(
                        page.at(row(0), Column.CODE.place()),
                        lines.getFirst().item().code(),
                        seal.version(),
                        version(),
                        filledIn));
    }

    /** Of what is not hers to see she is told neither version nor value: the answer's own rights refuse it. */
    private boolean isOvertaken(Seal seal) {
        return lines.getFirst().seen() && seal.version() != version();
    }

    private long version() {
        return lines.getFirst().version();
    }

    private int row(int i) {
        return Page.FIRST_LINE + index + i;
    }

    private Content cell(int i, Column column) {
        return grid.at(row(i), column.place());
    }

    private Address at(int i, Column column) {
        return page.at(row(i), column.place());
    }
}
