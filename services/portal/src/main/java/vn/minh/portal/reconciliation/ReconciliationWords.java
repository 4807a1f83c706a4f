package vn.minh.portal.reconciliation;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Badge.Tone;

/** What a person reads of a comparison. */
final class ReconciliationWords {

    private ReconciliationWords() {}

    static Badge badge(String state, @Nullable Integer differences) {
        return switch (state) {
            case "STARTED" -> new Badge("Đang hỏi CSDL ngành", "clock", Tone.WAITING);
            case "COMPARED" ->
                differences != null && differences == 0
                        ? new Badge("Hai bên khớp", "check", Tone.GOOD)
                        : differences == null
                                ? new Badge("Đã so", "eye", Tone.ACTIVE)
                                : new Badge("Có chênh lệch", "warn", Tone.WARN);
            case "REPAIRED" -> new Badge("Đã gửi lại", "check", Tone.ACTIVE);
            case "LAPSED" -> new Badge("Không có câu trả lời", "back", Tone.WARN);
            default -> new Badge(state, "circle", Tone.QUIET);
        };
    }

    static String kind(String kind) {
        return switch (kind) {
            case "MISSING" -> "Bên kia không có";
            case "OUTDATED" -> "Bên kia giữ bản cũ hơn";
            case "CHANGED" -> "Cùng số bản, nội dung khác";
            case "AHEAD" -> "Bên kia giữ bản chưa từng gửi";
            case "UNKNOWN" -> "Bên kia có, hệ thống không có";
            default -> kind;
        };
    }

    /** What a repair does about it. */
    static String remedy(String kind) {
        return switch (kind) {
            case "MISSING", "OUTDATED" -> "Gửi lại đúng bản đang có";
            case "CHANGED", "AHEAD" -> "Gửi bản mới, số cao hơn cả hai bên";
            case "UNKNOWN" -> "Không tự sửa: làm việc với CSDL ngành";
            default -> "";
        };
    }
}
