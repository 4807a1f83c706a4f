package vn.minh.portal.review;

import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Badge.Tone;

/** What a person reads of a review's state. */
final class ReviewWords {

    private ReviewWords() {}

    static Badge badge(String state) {
        return switch (state) {
            case "OPENED" -> new Badge("Chờ nhận", "inbox", Tone.WAITING);
            case "ASSIGNED" -> new Badge("Đang đánh giá", "eye", Tone.ACTIVE);
            case "AWAITING_UNIT" -> new Badge("Chờ đơn vị bổ sung", "clock", Tone.WARN);
            case "PROPOSED" -> new Badge("Đã đề xuất kết quả", "pen", Tone.WAITING);
            case "CONCLUDED" -> new Badge("Đã có kết luận", "check", Tone.GOOD);
            default -> new Badge(state, "circle", Tone.QUIET);
        };
    }

    static Badge recognised() {
        return new Badge("Đã công nhận", "medal", Tone.GOOD);
    }

    static Badge superseded() {
        return new Badge("Công nhận đã bị thay thế", "back", Tone.QUIET);
    }

    static Badge revoked() {
        return new Badge("Công nhận đã bị thu hồi", "warn", Tone.WARN);
    }

    static String decision(String decision) {
        return switch (decision) {
            case "KEPT" -> "Giữ nguyên";
            case "LOWERED" -> "Hạ điểm";
            case "RAISED" -> "Nâng điểm";
            case "REREAD" -> "Cần đọc lại";
            default -> "Chưa chấm";
        };
    }

    static String anomaly(String anomaly) {
        return switch (anomaly) {
            case "FIRST_LEVEL_3" -> "Mức 3 lần đầu";
            case "TWO_LEVELS_UP" -> "Tăng hai mức";
            case "GAP" -> "Lệch từ 30 %";
            default -> anomaly;
        };
    }

    static String outcome(String outcome) {
        return switch (outcome) {
            case "AWAITED" -> "Đang chờ đơn vị bổ sung";
            case "ANSWERED" -> "Đơn vị đã bổ sung";
            case "LAPSED" -> "Hết hạn, đơn vị không bổ sung";
            default -> outcome;
        };
    }
}
