package vn.minh.portal.recognition;

import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Badge.Tone;

/** What a person reads of what became of a level. */
final class RecognitionWords {

    private RecognitionWords() {}

    static Badge badge(String state) {
        return switch (state) {
            case "RECOGNISED" -> new Badge("Đang có hiệu lực", "medal", Tone.GOOD);
            case "SUPERSEDED" -> new Badge("Bị thay thế", "back", Tone.QUIET);
            case "REVOKED" -> new Badge("Bị thu hồi", "warn", Tone.WARN);
            default -> new Badge(state, "circle", Tone.QUIET);
        };
    }

    static Badge decision(boolean revocation) {
        return revocation ? new Badge("Thu hồi", "warn", Tone.WARN) : new Badge("Công nhận", "medal", Tone.GOOD);
    }
}
