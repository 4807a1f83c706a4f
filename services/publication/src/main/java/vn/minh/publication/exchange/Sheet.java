package vn.minh.publication.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.exchange.Brought.Cell;
import vn.minh.publication.exchange.Brought.Row;

/** A workbook that came back, held against the file it was made from: every faulty cell is named, or it is sound. */
final class Sheet {

    /** One line that was filled in. */
    record Filled(SectorLine line, Said said, String place) {}

    /** A row by the columns that count. */
    record Line(Row row, Map<Column, Integer> columns) {

        Cell at(Column column) {
            return row.cells().getOrDefault(requireNonNull(columns.get(column)), Cell.EMPTY);
        }

        String place(Column column) {
            return new Place(row.number(), requireNonNull(columns.get(column))).toString();
        }

        boolean isBlank() {
            return columns.keySet().stream()
                    .allMatch(column -> at(column).text().isEmpty());
        }
    }

    /** Everything that is wrong; of thousands the first are enough to begin with. */
    static final class Faults {

        private static final int MOST = 200;

        private final List<Fault> first = new ArrayList<>();
        private int count;

        void add(Fault fault) {
            if (count++ < MOST) {
                first.add(fault);
            }
        }

        int count() {
            return count;
        }

        void verify() {
            if (count > MOST) {
                first.add(new Fault(
                        "more-faults",
                        Brought.SHEET,
                        "Còn " + (count - MOST) + " lỗi nữa không nêu ở đây.",
                        "Sửa các ô đã nêu rồi nộp lại."));
            }
            if (count > 0) {
                throw new Rejected(new Invalid(first));
            }
        }
    }

    private static final String AS_MADE = "Khôi phục như tệp đã tải, hoặc tải lại tệp và chỉ điền ba cột cuối.";

    private final Map<String, SectorLine> lines;
    private final Set<String> seen = new HashSet<>();
    private final Faults faults = new Faults();

    private Sheet(List<SectorLine> lines) {
        this.lines = lines.stream().collect(toMap(line -> line.record().recordKey(), line -> line));
    }

    /** The lines that were filled in, in the order of the sheet. */
    static List<Filled> read(SectorFile file, List<SectorLine> lines, Brought brought) {
        if (brought.stamp() != null && !brought.stamp().equals(file.id().value().toString())) {
            throw refused(
                    "other-file",
                    Brought.GUIDE,
                    "Sổ tính này thuộc một tệp khác, không phải tệp số " + file.title() + ".",
                    "Nộp vào đúng tệp ghi ở trang “" + Brought.GUIDE + "”.");
        }
        if (brought.rows() == null || brought.rows().isEmpty()) {
            throw refused(
                    "sheet-missing",
                    Brought.SHEET,
                    "Không có trang “" + Brought.SHEET + "” hoặc trang trống.",
                    AS_MADE);
        }
        return new Sheet(lines).filled(brought.rows());
    }

    private List<Filled> filled(List<Row> rows) {
        var columns = columns(rows.getFirst());
        var filled = new ArrayList<Filled>();
        for (var row : rows.subList(1, rows.size())) {
            var line = new Line(row, columns);
            if (!line.isBlank()) {
                read(line, filled);
            }
        }
        faults.verify();
        return filled;
    }

    private void read(Line line, List<Filled> filled) {
        var said = new Answers(line, faults).read();
        var known = known(line);
        if (said != null && known != null) {
            filled.add(new Filled(known, said, line.place(Column.RESULT)));
        }
    }

    private Map<Column, Integer> columns(Row titles) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            var at = titles.cells().entrySet().stream()
                    .filter(cell -> cell.getValue().text().equals(column.title()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (at.size() == 1) {
                columns.put(column, at.getFirst());
            } else {
                faults.add(new Fault(
                        "column-missing",
                        Brought.SHEET + "!" + (titles.number() + 1),
                        "Dòng tiêu đề phải có đúng một cột “" + column.title() + "”, ở đây có " + at.size() + ".",
                        AS_MADE));
            }
        }
        faults.verify();
        return columns;
    }

    /** The line of the file this row is; a row that was mixed with another is none. */
    private @Nullable SectorLine known(Line line) {
        var key = line.at(Column.KEY).text();
        var known = lines.get(key);
        if (known == null) {
            fault(line, Column.KEY, "unknown-record", "Mã bản ghi “" + key + "” không có trong tệp này.");
            return null;
        }
        if (!seen.add(key)) {
            fault(line, Column.KEY, "record-twice", "Mã bản ghi “" + key + "” đã có ở một dòng phía trên.");
            return null;
        }
        var revision = Integer.toString(known.record().revision());
        if (!line.at(Column.REVISION).text().equals(revision)) {
            fault(
                    line,
                    Column.REVISION,
                    "other-revision",
                    "Bản sửa ở đây là “" + line.at(Column.REVISION).text() + "”, tệp đã gửi bản " + revision + ".");
            return null;
        }
        var unit = known.record().unit().code();
        if (!line.at(Column.UNIT).text().equals(unit)) {
            fault(
                    line,
                    Column.UNIT,
                    "other-unit",
                    "Mã đơn vị ở đây là “" + line.at(Column.UNIT).text() + "”, bản ghi này là của “" + unit + "”.");
            return null;
        }
        return known;
    }

    private void fault(Line line, Column column, String code, String why) {
        faults.add(new Fault(code, line.place(column), why, AS_MADE));
    }

    private static Rejected refused(String code, String field, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, field, why, next)));
    }
}
