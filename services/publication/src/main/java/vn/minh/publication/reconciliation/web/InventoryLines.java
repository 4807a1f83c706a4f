package vn.minh.publication.reconciliation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.reconciliation.Entry;

/** The lines of an inventory that came as a file, each read on its own. */
final class InventoryLines {

    static final String COLUMNS_SAID = "recordKey, authority, revision, state, sha256";

    private static final List<String> COLUMNS = List.of(COLUMNS_SAID.split(", "));
    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern STATE = Pattern.compile("HELD|WITHDRAWN");

    private final String key;
    private final LineFaults faults;
    private List<String> header = List.of();

    InventoryLines(Scope scope, LineFaults faults) {
        this.key = "|" + scope.set() + "|" + scope.schoolYear() + "|";
        this.faults = faults;
    }

    boolean hasHeader() {
        return !header.isEmpty();
    }

    void header(List<String> names) {
        var stripped = names.stream().map(String::strip).toList();
        for (var column : COLUMNS) {
            if (stripped.stream().filter(column::equals).count() != 1) {
                throw faults.whole(
                        "columns",
                        "Dòng tiêu đề phải có cột “" + column + "” đúng một lần.",
                        "Dùng các cột: " + COLUMNS_SAID + ".");
            }
        }
        header = stripped;
    }

    /** Absent when something is wrong with the line. */
    @Nullable Entry entry(long line, List<String> cells) {
        if (cells.size() != header.size()) {
            faults.at(
                    line,
                    "field-count",
                    "",
                    "Dòng có " + cells.size() + " ô, dòng tiêu đề có " + header.size() + ".",
                    "Thêm ô còn thiếu hoặc bỏ ô thừa.");
            return null;
        }
        var wrong = new ArrayList<String>();
        var recordKey = cell(cells, "recordKey");
        var revision = cell(cells, "revision");
        var sha256 = cell(cells, "sha256").toLowerCase(Locale.ROOT);
        if (!recordKey.contains(key) || recordKey.startsWith("|")) {
            fault(wrong, line, "recordKey", recordKey, "Khóa có dạng <mã đơn vị>" + key + "<loại>.");
        }
        if (!REVISION.matcher(revision).matches()) {
            fault(wrong, line, "revision", revision, "Ghi số nguyên từ 1.");
        }
        if (!STATE.matcher(cell(cells, "state")).matches()) {
            fault(wrong, line, "state", cell(cells, "state"), "Ghi HELD hoặc WITHDRAWN.");
        }
        if (!SHA256.matcher(sha256).matches()) {
            fault(wrong, line, "sha256", sha256, "Ghi 64 ký tự thập lục phân của SHA-256.");
        }
        var authority = cell(cells, "authority");
        return wrong.isEmpty()
                ? new Entry(recordKey, authority.isEmpty() ? null : authority, Integer.parseInt(revision), sha256)
                : null;
    }

    private String cell(List<String> cells, String column) {
        return cells.get(header.indexOf(column)).strip();
    }

    private void fault(List<String> wrong, long line, String column, String value, String next) {
        wrong.add(column);
        faults.at(line, "wrong-value", column, "Giá trị “" + value + "” không đúng.", next);
    }
}
