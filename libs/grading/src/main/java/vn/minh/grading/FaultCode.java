package vn.minh.grading;

/** Everything that can be wrong with an answer, and how it is said: what, why, what next. */
public enum FaultCode {
    SET_INCOMPLETE("Bộ chỉ số {item} chưa có đủ điểm của các chỉ tiêu nên chưa chấm được; "
            + "hãy chờ phiên bản đầy đủ hoặc chọn bộ chỉ số khác."),
    UNKNOWN_ITEM("Bộ chỉ số {set} không có chỉ tiêu {item}; hãy kiểm tra lại mã chỉ tiêu."),
    NOT_ANSWERABLE("Chỉ tiêu {item} thuộc loại “{kind}” nên không nhận câu trả lời; hãy bỏ câu trả lời này."),
    NOT_APPLICABLE_REFUSED(
            "Chỉ tiêu {item} không có lựa chọn “không áp dụng” trong bộ chỉ số {set}; hãy trả lời như thường."),
    NOT_APPLICABLE_WITH_ANSWER("Chỉ tiêu {item} đã chọn “không áp dụng” nên không nhận phần “{part}”; "
            + "hãy bỏ phần đó hoặc bỏ chọn “không áp dụng”."),
    SHARE_MISSING("Chỉ tiêu {item} được tính từ dữ liệu nhưng chưa có tỉ lệ; "
            + "hãy chờ hệ thống tính từ kết quả công nhận rồi thử lại."),
    MANDATORY_UNANSWERED("Chỉ tiêu {item} là điều kiện bắt buộc nhưng chưa được trả lời; hãy chọn có hoặc không."),
    NOT_A_NUMBER("Chỉ tiêu {item}: “{value}” không phải là số đọc được; "
            + "hãy ghi bằng chữ số, phần thập phân sau dấu chấm, ví dụ 7.5."),
    WRONG_SHAPE("Chỉ tiêu {item} thuộc loại “{kind}” nên không nhận phần “{part}”; hãy bỏ phần đó, chỉ ghi {expects}."),
    MET_MISSING("Chỉ tiêu {item} chưa được chọn có hay không nên chưa tính được; hãy chọn một trong hai."),
    AMOUNT_MISSING("Chỉ tiêu {item} thiếu {kind} nên chưa tính được; hãy ghi {kind}."),
    POINTS_MISSING("Chỉ tiêu {item} chưa có điểm, mà điểm này do người chấm ghi; hãy ghi điểm từ 0 đến {max}."),
    FIELDS_MISSING("Chỉ tiêu {item} chưa khai báo mục nào; hãy khai báo: {fields}."),
    POINTS_NEGATIVE("Chỉ tiêu {item}: điểm {points} nhỏ hơn 0; hãy ghi điểm từ 0 đến {max}."),
    POINTS_ABOVE_MAX("Chỉ tiêu {item}: điểm {points} cao hơn điểm tối đa {max}; hãy ghi điểm từ 0 đến {max}."),
    POINTS_OFF_STEP("Chỉ tiêu {item}: điểm {points} không theo bước điểm {step} của bộ chỉ số; "
            + "hãy ghi một bội số của {step}."),
    POINTS_DO_NOT_FOLLOW("Chỉ tiêu {item}: điểm {points} không khớp với câu trả lời “{answer}” (được {expected} điểm); "
            + "hãy bỏ điểm đã ghi hoặc sửa câu trả lời."),
    POINTS_NOT_OF_BAND("Chỉ tiêu {item}: giá trị {amount} được {expected} điểm theo bảng quy đổi, không phải {points}; "
            + "hãy bỏ điểm đã ghi hoặc sửa giá trị."),
    COUNT_NEGATIVE("Chỉ tiêu {item}: số lượng {amount} nhỏ hơn 0; hãy ghi một số nguyên từ 0."),
    COUNT_NOT_WHOLE("Chỉ tiêu {item}: số lượng {amount} không phải số nguyên; hãy ghi một số nguyên từ 0."),
    COUNT_TOO_LARGE("Chỉ tiêu {item}: số lượng {amount} lớn hơn mức nhận được là {limit}; hãy kiểm tra lại số lượng."),
    PERCENTAGE_OUT_OF_RANGE("Chỉ tiêu {item}: tỉ lệ {amount} nằm ngoài khoảng từ 0 đến 100; "
            + "hãy ghi tỉ lệ phần trăm từ 0 đến 100."),
    PERCENTAGE_TOO_PRECISE("Chỉ tiêu {item}: tỉ lệ {amount} có quá {limit} chữ số thập phân; hãy ghi ngắn hơn."),
    FIELD_UNKNOWN("Chỉ tiêu {item} không có mục khai báo “{field}”; hãy chỉ khai báo: {fields}."),
    FIELD_BLANK("Chỉ tiêu {item}: mục “{field}” để trống; hãy ghi nội dung hoặc bỏ mục này."),
    FIELD_NOT_A_CHOICE("Chỉ tiêu {item}: “{value}” không phải lựa chọn của mục “{field}”; hãy chọn: {choices}."),
    REVIEW_WITHOUT_POINTS("Chỉ tiêu {item} thuộc loại “{kind}” nên không có điểm để đoàn đánh giá chấm; "
            + "hãy bỏ điểm của chỉ tiêu này."),
    REVIEW_NOT_MET_OR_UNMET("Chỉ tiêu {item} là điều kiện bắt buộc, không nhận điểm {points}; "
            + "hãy ghi 1 nếu đáp ứng, 0 nếu không."),
    REVIEW_NOT_YES_OR_NO("Chỉ tiêu {item} chỉ có {max} điểm (có) hoặc 0 điểm (không), không có {points}; "
            + "hãy chọn một trong hai."),
    REVIEW_NOT_OF_BANDS("Chỉ tiêu {item}: điểm {points} không có trong bảng quy đổi; hãy chọn: {choices}.");

    private final String template;

    FaultCode(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }

    /** Whether something is only not there yet, as in an answer that is still being written. */
    boolean isStillMissing() {
        return switch (this) {
            case MET_MISSING, AMOUNT_MISSING, POINTS_MISSING, FIELDS_MISSING, FIELD_BLANK -> true;
            default -> false;
        };
    }
}
