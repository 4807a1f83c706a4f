package vn.minh.portal.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Badge.Tone;

/** A result on its way to the sector database. */
public record DeliveryLine(
        UUID id,
        String kind,
        String unit,
        String schoolYear,
        UUID selfAssessmentId,
        int revision,
        int level,
        String state,
        @Nullable Instant since,
        @Nullable String receipt,
        @Nullable String detail) {

    public boolean isRecognitionAccepted() {
        return kind.equals("RECOGNISED_RESULT") && state.equals("ACCEPTED");
    }

    public String kindWord() {
        return switch (kind) {
            case "OWN_RESULT" -> "Kết quả tự đánh giá";
            case "RECOGNISED_RESULT" -> "Kết quả được công nhận";
            default -> kind;
        };
    }

    public Badge badge() {
        return switch (state) {
            case "PENDING" -> new Badge("Chờ gửi", "clock", Tone.QUIET);
            case "SENT" -> new Badge("Đã gửi, chờ biên nhận", "clock", Tone.WAITING);
            case "ACCEPTED" -> new Badge("Đã có biên nhận", "check", Tone.GOOD);
            case "REJECTED" -> new Badge("CSDL ngành từ chối", "back", Tone.WARN);
            case "RETRYING" -> new Badge("Đang gửi lại", "clock", Tone.WAITING);
            case "PARKED" -> new Badge("Tạm dừng, chờ quản trị viên", "back", Tone.WARN);
            default -> new Badge(state, "circle", Tone.QUIET);
        };
    }
}
