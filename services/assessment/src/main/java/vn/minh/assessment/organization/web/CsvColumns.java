package vn.minh.assessment.organization.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.minh.assessment.Reading;

/**
 * The columns of a table, named as the fields of the same list in JSON; their order in the file is free.
 *
 * @param required a file without one of them is refused whole
 */
record CsvColumns(List<String> required, List<String> optional) {

    /** The header as it stands; refuses what is unknown, twice or missing. */
    List<String> header(Reading line, List<String> names) {
        var header = names.stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var name : header) {
            if (!required.contains(name) && !optional.contains(name)) {
                line.fault("unknown-column", name, "Không có cột “" + name + "”.", "Chỉ dùng các cột: " + this + ".");
            } else if (!seen.add(name)) {
                line.fault("repeated-column", name, "Cột “" + name + "” có hai lần.", "Giữ lại một cột.");
            }
        }
        for (var name : required) {
            if (!seen.contains(name)) {
                line.fault("missing-column", name, "Tệp thiếu cột “" + name + "”.", "Thêm cột này vào dòng tiêu đề.");
            }
        }
        line.verify();
        return header;
    }

    /** As a person is told them. */
    @Override
    public String toString() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        return String.join(", ", all);
    }
}
