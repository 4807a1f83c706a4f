package vn.minh.assessment.workbook;

import vn.minh.assessment.workbook.Filled.Grid;

/** Holds a file that came back against the dossier as it is now. */
final class Comparison {

    private static final String AGAIN = "Tải tệp mới của hồ sơ này rồi điền lại.";

    private final Book book;
    private final Filled filled;
    private final Compared compared = Compared.nothing();

    private Comparison(Book book, Filled filled) {
        this.book = book;
        this.filled = filled;
    }

    static Compared of(Book book, Filled filled) {
        var comparison = new Comparison(book, filled);
        comparison.stamp();
        if (comparison.compared.faults().isEmpty()) {
            comparison.unknownSheets();
            book.pages().forEach(comparison::page);
        }
        return comparison.compared;
    }

    private void stamp() {
        var guide = filled.sheet(Book.GUIDE);
        if (guide == null) {
            missing(Book.GUIDE);
            return;
        }
        int row = Stamp.FIRST_ROW;
        for (var line : book.stamp().lines().entrySet()) {
            line(guide, row++, line.getKey(), line.getValue());
        }
    }

    private void line(Grid guide, int row, String label, String value) {
        var at = new Address(Book.GUIDE, row, 1);
        var found = guide.at(row, 1);
        if (!guide.at(row, 0).text().equals(label)) {
            stamp(at, found, "stamp-unreadable", "Không đọc được dấu phiên bản “" + label + "” của tệp.");
            return;
        }
        switch (label) {
            case Stamp.DOSSIER -> {
                if (!found.text().equals(value)) {
                    stamp(at, found, "another-dossier", "Tệp này là của hồ sơ khác (" + found.text() + ").");
                }
            }
            case Stamp.SET, Stamp.SHA -> {
                if (!found.text().equals(value)) {
                    stamp(at, found, "another-set", "Tệp này theo bộ chỉ số khác; hồ sơ theo " + value + ".");
                }
            }
            // The dossier's version moves with its states; what was filled in is held against each answer's own.
            default -> {}
        }
    }

    private void stamp(Address at, Content found, String code, String why) {
        compared.faults().add(new CellFault(at, found.text(), code, why, AGAIN));
    }

    private void unknownSheets() {
        var known = book.pages().stream().map(Page::name).toList();
        filled.sheets().keySet().stream()
                .filter(name -> !name.equals(Book.GUIDE) && !known.contains(name))
                .sorted()
                .forEach(name -> compared.faults()
                        .add(new CellFault(
                                new Address(name, 0, 0),
                                name,
                                "sheet-unknown",
                                "Trang tính “" + name + "” không có trong tệp đã tải về.",
                                "Xóa trang tính này.")));
    }

    private void page(Page page) {
        var grid = filled.sheet(page.name());
        if (grid == null) {
            missing(page.name());
        } else {
            new PageComparison(page, grid, compared).run();
        }
    }

    private void missing(String sheet) {
        compared.faults()
                .add(new CellFault(
                        new Address(sheet, 0, 0),
                        "",
                        "sheet-missing",
                        "Tệp không có trang tính “" + sheet + "”.",
                        AGAIN));
    }
}
