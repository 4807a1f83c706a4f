package vn.minh.web;

import java.util.Map;

/** Vietnamese for the English nouns, states and moves that rejections carry; an unknown word is shown as it is. */
final class Words {

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("self-assessment", "hồ sơ tự đánh giá"),
            Map.entry("external-review", "hồ sơ đánh giá ngoài"),
            Map.entry("recognition", "quyết định công nhận"),
            Map.entry("indicator-set", "bộ chỉ số"),
            Map.entry("campaign", "đợt đánh giá"),
            Map.entry("evidence", "minh chứng"),
            Map.entry("delivery", "bản ghi gửi CSDL ngành"),
            Map.entry("org-unit", "đơn vị"),
            Map.entry("reviewing-assignment", "phân công đánh giá"),
            Map.entry("item", "mục chấm điểm"),
            Map.entry("criterion", "tiêu chí"),
            Map.entry("check", "mục kiểm tra cần giải trình"),
            Map.entry("proposal", "đề xuất từ năm trước"),
            Map.entry("round", "vòng tự đánh giá đã duyệt"),
            Map.entry("parked-key", "luồng sự kiện đang dừng"),
            Map.entry("sector-record", "bản ghi CSDL ngành"),
            Map.entry("PLANNED", "đã lập kế hoạch"),
            Map.entry("OPENED", "mới mở"),
            Map.entry("DRAFT", "nháp"),
            Map.entry("COUNCIL_SIGNED", "chờ hiệu trưởng"),
            Map.entry("APPROVED", "đã nộp"),
            Map.entry("RETURNED", "trả bổ sung"),
            Map.entry("ANNOUNCED", "đã khai báo, chưa có tệp"),
            Map.entry("STORED", "đã lưu"),
            Map.entry("SEALED", "đã niêm phong"),
            Map.entry("REFUSED", "bị từ chối"),
            Map.entry("DROPPED", "đã bỏ"),
            Map.entry("ASSIGNED", "đang đánh giá"),
            Map.entry("AWAITING_UNIT", "chờ đơn vị bổ sung"),
            Map.entry("PROPOSED", "đã đề xuất kết quả"),
            Map.entry("CONCLUDED", "đã có kết luận"),
            Map.entry("RECOGNISED", "đã công nhận"),
            Map.entry("PENDING", "chờ gửi"),
            Map.entry("SENT", "đã gửi, chờ biên nhận"),
            Map.entry("ACCEPTED", "CSDL ngành đã nhận"),
            Map.entry("REJECTED", "CSDL ngành từ chối"),
            Map.entry("RETRYING", "chờ gửi lại"),
            Map.entry("PARKED", "tạm dừng, chờ xử lý"),
            Map.entry("open", "mở"),
            Map.entry("answer", "trả lời"),
            Map.entry("explain", "giải trình"),
            Map.entry("copy", "chép từ năm trước"),
            Map.entry("sign", "ký"),
            Map.entry("approve", "phê duyệt"),
            Map.entry("send-back", "gửi lại hội đồng"),
            Map.entry("return", "trả bổ sung"),
            Map.entry("reinstate", "khôi phục"),
            Map.entry("confirm", "xác nhận"),
            Map.entry("download", "tải về"),
            Map.entry("seal", "niêm phong"),
            Map.entry("claim", "nhận"),
            Map.entry("release", "trả lại hàng đợi"),
            Map.entry("record", "ghi nhận xét"),
            Map.entry("request-supplement", "yêu cầu bổ sung"),
            Map.entry("propose", "đề xuất kết quả"),
            Map.entry("resume", "tiếp tục đánh giá"),
            Map.entry("resubmit", "nộp bổ sung"),
            Map.entry("lapse", "kết thúc chờ bổ sung"),
            Map.entry("hand-over", "bàn giao"),
            Map.entry("conclude", "kết luận"),
            Map.entry("recognise", "công nhận"),
            Map.entry("retry", "cho gửi lại"),
            Map.entry("correct", "gửi bản đã sửa"),
            Map.entry("resend", "gửi lại bản đã nhận"));

    private Words() {}

    static String of(String english) {
        return VIETNAMESE.getOrDefault(english, english);
    }
}
