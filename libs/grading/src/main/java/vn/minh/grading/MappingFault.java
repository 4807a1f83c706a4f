package vn.minh.grading;

import java.util.HashMap;
import java.util.Map;

/**
 * One reason why a crosswalk may not be used.
 *
 * @param path the mapping as a JSON pointer, e.g. {@code /mappings/3}; {@code /mappings} when one is missing
 */
public record MappingFault(Code code, String path, Map<String, String> numbers) {

    /** Everything that can be wrong with a crosswalk, and how it is said after the path. */
    public enum Code {
        MAPPING_SHAPE("loại {kind} phải có {shape}; hãy sửa loại hoặc danh sách mã."),
        ITEM_UNKNOWN("phiên bản {side} không có chỉ tiêu {item}; hãy kiểm tra lại mã."),
        ITEM_REPEATED("chỉ tiêu {item} của phiên bản {side} đã đứng ở dòng {first}; hãy để lại một dòng."),
        ITEM_MISSING("chỉ tiêu {item} của phiên bản {side} chưa đứng ở dòng nào; hãy thêm vào đúng một dòng.");

        private final String template;

        Code(String template) {
            this.template = template;
        }
    }

    public MappingFault {
        numbers = Map.copyOf(numbers);
    }

    /** The line, what is wrong with it and what to do, in Vietnamese. */
    public String sentence() {
        var values = new HashMap<>(numbers);
        values.put("path", path);
        return Vietnamese.fill("Dòng {path}: " + code.template, values);
    }
}
