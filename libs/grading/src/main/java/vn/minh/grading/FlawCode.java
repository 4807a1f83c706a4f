package vn.minh.grading;

/** Everything that can be wrong with a set, and how it is said after the line's path. */
public enum FlawCode {
    VERSION_NOT_POSITIVE("phiên bản phải là số nguyên từ 1; hãy sửa số phiên bản."),
    APPLIES_TO_NOBODY("chưa nêu loại đơn vị nào áp dụng bộ chỉ số; hãy thêm ít nhất một loại."),
    NO_GROUPS("bộ chỉ số không có nhóm tiêu chí nào; hãy thêm các nhóm."),
    NO_LEVELS("bộ chỉ số không có mức độ nào nên không kết luận được; hãy thêm các mức."),
    JOINING_AGAINST_SCALE("cách ghép nhóm không hợp với thang điểm: thang riêng từng nhóm thì lấy mức thấp nhất "
            + "của các nhóm, thang chung thì tính theo tổng; hãy sửa một trong hai."),
    CODE_MALFORMED("mã “{value}” không đúng dạng; hãy chỉ dùng chữ không dấu và số, ngăn bằng dấu chấm hoặc gạch nối."),
    CODE_REPEATED("mã “{value}” đã dùng ở dòng {first}; hãy đặt mã khác."),
    TEXT_BLANK("nội dung để trống; hãy ghi nội dung."),
    SOURCE_UNKNOWN("nguồn “{value}” không có trong danh sách nguồn (sources); hãy thêm nguồn hoặc sửa tên."),
    LEVEL_UNKNOWN("mức {value} không có trong danh sách mức độ (levels); hãy sửa số mức."),
    LEVELS_OUT_OF_ORDER("mức {value} đứng ở khoảng điểm lẽ ra của mức {expected}: điểm cao hơn phải có mức cao hơn, "
            + "đánh số từ 1; hãy sửa số mức hoặc khoảng điểm."),
    RANGE_EMPTY("khoảng {range} không chứa giá trị nào; hãy sửa hai đầu của khoảng."),
    RANGE_HOLE("các giá trị {range} không thuộc khoảng nào; hãy nối liền các khoảng."),
    RANGE_OVERLAP("các giá trị {range} thuộc hai khoảng; hãy bỏ phần trùng."),
    RANGE_BEYOND("các giá trị {range} nằm ngoài thang; hãy sửa hai đầu của khoảng."),
    ITEMS_DO_NOT_ADD_UP("tổng điểm tối đa của các chỉ tiêu là {sum}, khác điểm tối đa {max} của tiêu chí; "
            + "hãy sửa cho bằng nhau."),
    CRITERIA_DO_NOT_ADD_UP(
            "tổng điểm tối đa của các tiêu chí là {sum}, khác điểm tối đa {max} của nhóm; " + "hãy sửa cho bằng nhau."),
    GROUP_NOT_ON_SCALE("điểm tối đa của nhóm là {sum}, khác thang điểm {max} của mỗi nhóm; hãy sửa cho bằng nhau."),
    GROUPS_DO_NOT_ADD_UP("tổng điểm tối đa của các nhóm là {sum}, khác thang điểm chung {max}; hãy sửa cho bằng nhau."),
    MANDATORY_ITEMS("tiêu chí bắt buộc phải có đúng một chỉ tiêu loại có/không, ở đây không phải vậy; "
            + "hãy để lại một chỉ tiêu có/không."),
    MANDATORY_WITH_POINTS("tiêu chí bắt buộc không có điểm; hãy bỏ điểm tối đa."),
    MAX_NOT_POSITIVE("điểm tối đa phải lớn hơn 0; hãy sửa hoặc bỏ trống nếu chưa biết."),
    MAX_OFF_STEP(
            "điểm tối đa {max} không phải bội số của bước điểm {step} nên không ai đạt được; hãy sửa một trong hai."),
    STEP_NOT_POSITIVE("bước điểm phải lớn hơn 0; hãy sửa bước điểm."),
    POINTS_ON_DECLARATION("chỉ tiêu khai báo không có điểm; hãy bỏ điểm tối đa hoặc đổi loại chỉ tiêu."),
    FIELDS_MISSING("chỉ tiêu khai báo không có mục nào để khai; hãy thêm mục khai báo."),
    FIELDS_ON_KIND("chỉ chỉ tiêu khai báo mới có mục khai báo; hãy bỏ các mục hoặc đổi loại chỉ tiêu."),
    NOT_APPLICABLE_ON_KIND("điều kiện bắt buộc và chỉ tiêu không do ai trả lời thì không được chọn “không áp dụng”; "
            + "hãy bỏ phần không áp dụng."),
    NOT_APPLICABLE_WITHOUT_POINTS("chỉ tiêu khai báo không có điểm nên “không áp dụng” không thể cho đủ điểm; "
            + "hãy đổi hệ quả thành không có điểm (NO_POINTS)."),
    BANDS_ON_KIND(
            "chỉ chỉ tiêu số lượng, tỉ lệ hoặc tính từ dữ liệu mới có bảng quy đổi; hãy bỏ bảng hoặc đổi loại chỉ tiêu."),
    BAND_POINTS_OUT_OF_RANGE("điểm {sum} của dòng quy đổi nằm ngoài khoảng từ 0 đến {max}; hãy sửa điểm."),
    BANDS_NEVER_REACH_MAX("không dòng quy đổi nào cho đủ {max} điểm tối đa; hãy sửa bảng hoặc điểm tối đa."),
    DERIVATION_MISSING("chỉ tiêu tính từ dữ liệu chưa nêu dữ liệu nào; hãy thêm cách tính."),
    DERIVATION_ON_KIND("chỉ chỉ tiêu tính từ dữ liệu mới có cách tính; hãy bỏ cách tính hoặc đổi loại chỉ tiêu."),
    POINTS_MISSING("bộ chỉ số được đánh dấu đầy đủ (complete) nhưng dòng này chưa tính được điểm; "
            + "hãy bổ sung hoặc bỏ đánh dấu."),
    COMPLETE_AFTER_ALL("bộ chỉ số được đánh dấu chưa đầy đủ nhưng mọi dòng đều có điểm; hãy đánh dấu đầy đủ."),
    LINE_NOT_OFFICIAL("bộ chỉ số chính thức (OFFICIAL) không được có dòng chưa đối chiếu văn bản gốc; "
            + "hãy đối chiếu dòng này hoặc để trạng thái DEMONSTRATION.");

    private final String template;

    FlawCode(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
