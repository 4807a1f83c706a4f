package vn.minh.grading;

/** The rule behind a line of the trace, and how it is said. */
public enum Rule {
    ANSWERED_YES("Chỉ tiêu {subject}: có, được {points} trên {max} điểm."),
    ANSWERED_NO("Chỉ tiêu {subject}: không, được 0 trên {max} điểm."),
    MANDATORY_MET("Chỉ tiêu {subject}: đáp ứng điều kiện bắt buộc (không có điểm)."),
    MANDATORY_FAILED("Chỉ tiêu {subject}: không đáp ứng điều kiện bắt buộc (không có điểm)."),
    MANDATORY_UNANSWERED("Chỉ tiêu {subject}: chưa trả lời nên chưa tính là đáp ứng điều kiện bắt buộc."),
    GRADED("Chỉ tiêu {subject}: người chấm cho {points} trên {max} điểm."),
    DECLARED_BESIDE_VALUE("Chỉ tiêu {subject}: giá trị {amount}, người chấm cho {points} trên {max} điểm "
            + "(bộ chỉ số không có bảng quy đổi)."),
    BAND("Chỉ tiêu {subject}: giá trị {amount} thuộc khoảng {range}, được {points} trên {max} điểm."),
    DECLARATION("Chỉ tiêu {subject}: khai báo, không có điểm."),
    UNPLACED("Chỉ tiêu {subject}: {max} điểm chưa xác định được dòng, không chấm được, tính 0 điểm."),
    DERIVED("Chỉ tiêu {subject}: {amount}% số đơn vị được công nhận theo bộ chỉ số {set} đạt từ mức {atLeast}, "
            + "thuộc khoảng {range}, được {points} trên {max} điểm."),
    DERIVED_UNKNOWN("Chỉ tiêu {subject}: chưa có tỉ lệ tính từ dữ liệu, tính 0 trên {max} điểm."),
    NOT_APPLICABLE_NO_POINTS("Chỉ tiêu {subject}: không áp dụng, tính 0 trên {max} điểm."),
    NOT_APPLICABLE_MAXIMUM("Chỉ tiêu {subject}: không áp dụng, được tính đủ {points} trên {max} điểm."),
    UNANSWERED("Chỉ tiêu {subject}: chưa trả lời, tính 0 trên {max} điểm."),
    REVIEWED("Chỉ tiêu {subject}: đoàn đánh giá ngoài cho {points} trên {max} điểm (đơn vị tự chấm {own})."),
    REVIEWED_MET("Chỉ tiêu {subject}: đoàn đánh giá ngoài kết luận đáp ứng điều kiện bắt buộc."),
    REVIEWED_FAILED("Chỉ tiêu {subject}: đoàn đánh giá ngoài kết luận không đáp ứng điều kiện bắt buộc."),
    GROUP_LEVEL("Nhóm {subject}: {points} điểm thuộc khoảng {range}, đạt mức {level}."),
    TOTAL_LEVEL("Bộ chỉ số {subject}: tổng {points} điểm thuộc khoảng {range}, đạt mức {level}."),
    GROUP_CAP("Nhóm {subject}: điều kiện bắt buộc {criteria} không đạt nên không quá mức {cap}, còn mức {level}."),
    TOTAL_CAP("Bộ chỉ số {subject}: điều kiện bắt buộc {criteria} không đạt nên không quá mức {cap}, còn mức {level}."),
    LOWEST_OF_GROUPS("Bộ chỉ số {subject}: mức chung là mức thấp nhất của các nhóm, mức {level}.");

    private final String template;

    Rule(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }

    /** Whether a line of this rule gives an item its points; the others read levels from sums. */
    public boolean givesPoints() {
        return switch (this) {
            case GROUP_LEVEL, TOTAL_LEVEL, GROUP_CAP, TOTAL_CAP, LOWEST_OF_GROUPS -> false;
            case ANSWERED_YES,
                    ANSWERED_NO,
                    MANDATORY_MET,
                    MANDATORY_FAILED,
                    MANDATORY_UNANSWERED,
                    GRADED,
                    DECLARED_BESIDE_VALUE,
                    BAND,
                    DECLARATION,
                    UNPLACED,
                    DERIVED,
                    DERIVED_UNKNOWN,
                    NOT_APPLICABLE_NO_POINTS,
                    NOT_APPLICABLE_MAXIMUM,
                    UNANSWERED,
                    REVIEWED,
                    REVIEWED_MET,
                    REVIEWED_FAILED -> true;
        };
    }

    /** Whether a line of this rule leaves a mandatory criterion unmet. */
    boolean failsMandatory() {
        return this == MANDATORY_FAILED || this == MANDATORY_UNANSWERED || this == REVIEWED_FAILED;
    }
}
