package vn.minh.portal.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Badge.Tone;

/** What a person reads of a piece of evidence. */
final class EvidenceWords {

    static final List<Choice> STATES = List.of(
            new Choice("ANNOUNCED", "Chờ nội dung"),
            new Choice("STORED", "Đã lưu"),
            new Choice("SEALED", "Đã niêm phong"),
            new Choice("REFUSED", "Không nhận"));

    static final List<Choice> LINKS =
            List.of(new Choice("DEAD", "Hỏng"), new Choice("CHANGED", "Đã đổi"), new Choice("SAME", "Như đã nộp"));

    private EvidenceWords() {}

    static Badge state(String state, boolean isLink) {
        return switch (state) {
            case "ANNOUNCED" -> new Badge(isLink ? "Chờ chụp trang" : "Chờ tải tệp lên", "clock", Tone.WAITING);
            case "STORED" -> new Badge("Đã lưu", "check", Tone.GOOD);
            case "SEALED" -> new Badge("Đã niêm phong", "lock", Tone.GOOD);
            case "REFUSED" -> new Badge("Không nhận", "warn", Tone.WARN);
            case "DROPPED" -> new Badge("Đã hết hạn", "circle", Tone.QUIET);
            default -> new Badge(state, "circle", Tone.QUIET);
        };
    }

    static Badge kind(@Nullable String mediaType, boolean isLink) {
        return new Badge(
                isLink ? "Liên kết" : file(mediaType == null ? "" : mediaType), isLink ? "link" : "file", Tone.QUIET);
    }

    private static String file(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/msword" ->
                "Word";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel" ->
                "Excel";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.ms-powerpoint" -> "PowerPoint";
            default -> mediaType.startsWith("image/") ? "Ảnh" : mediaType.startsWith("video/") ? "Video" : "Tệp";
        };
    }

    static @Nullable Badge link(String outcome) {
        return switch (outcome.toUpperCase(Locale.ROOT)) {
            case "DEAD", "GONE" -> new Badge("Liên kết hỏng", "warn", Tone.WARN);
            case "CHANGED" -> new Badge("Trang đã đổi", "warn", Tone.WARN);
            case "UNREACHABLE" -> new Badge("Trang tạm thời không mở được", "clock", Tone.WAITING);
            case "SAME" -> new Badge("Trang như đã nộp", "check", Tone.GOOD);
            default -> null;
        };
    }

    static String look(String what) {
        return switch (what) {
            case "DOWNLOAD" -> "Tải về";
            case "CATALOGUE" -> "Xem danh mục";
            case "WORKBOOK" -> "Tải danh mục";
            case "ARCHIVE" -> "Tải cả hồ sơ";
            case "LINK_CHECK" -> "Kiểm tra liên kết";
            default -> "Xem";
        };
    }
}
