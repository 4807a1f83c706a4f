package vn.minh.portal.delivery;

import java.util.List;
import vn.minh.portal.evidence.Choice;
import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Badge.Tone;

/** What a person reads of a delivery. */
final class DeliveryWords {

    static final List<Choice> KINDS = List.of(
            new Choice("OWN_RESULT", "Kết quả tự đánh giá"), new Choice("RECOGNISED_RESULT", "Kết quả được công nhận"));

    private static final List<String> STATES = List.of("PENDING", "SENT", "ACCEPTED", "REJECTED", "RETRYING", "PARKED");

    private DeliveryWords() {}

    static List<Choice> states() {
        return STATES.stream()
                .map(state -> new Choice(state, badge(state).word()))
                .toList();
    }

    static String kind(String kind) {
        return KINDS.stream()
                .filter(one -> one.code().equals(kind))
                .map(Choice::text)
                .findFirst()
                .orElse(kind);
    }

    static Badge badge(String state) {
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
