package vn.minh.assessment.organization.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;

/**
 * A line of a table.
 *
 * @param line where it begins in the file, from 1
 * @param cells by column; an empty one is absent
 */
record CsvRow(Reading reading, long line, Map<String, String> cells) {

    static @Nullable CsvRow of(Reading reading, long line, List<String> header, List<String> values) {
        if (values.size() != header.size()) {
            reading.fault(
                    "field-count",
                    "",
                    "Dòng có " + values.size() + " ô, dòng tiêu đề có " + header.size() + ".",
                    "Thêm ô còn thiếu hoặc bỏ ô thừa; đặt trong dấu ngoặc kép ô có dấu phân cách.");
            return null;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isBlank()) {
                cells.put(header.get(i), values.get(i).strip());
            }
        }
        return new CsvRow(reading, line, cells);
    }

    @Nullable String get(String column) {
        return cells.get(column);
    }

    /** True or false, as JSON writes them. */
    @Nullable Boolean truth(String column) {
        var value = get(column);
        if (value == null || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return value == null ? null : Boolean.valueOf(value);
        }
        reading.fault(
                "unknown-value", column, "Không có giá trị “" + value + "”.", "Ghi true hoặc false, hoặc bỏ trống.");
        return null;
    }
}
