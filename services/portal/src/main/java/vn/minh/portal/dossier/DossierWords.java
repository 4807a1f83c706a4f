package vn.minh.portal.dossier;

import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Badge.Tone;

/** What a person reads of a dossier's state. */
final class DossierWords {

    private DossierWords() {}

    static Badge badge(String status, String label) {
        return switch (status) {
            case "OPENED" -> new Badge(label, "circle", Tone.QUIET);
            case "DRAFT" -> new Badge(label, "pencil", Tone.ACTIVE);
            case "COUNCIL_SIGNED" -> new Badge(label, "pen", Tone.WAITING);
            case "APPROVED" -> new Badge(label, "check", Tone.GOOD);
            case "RETURNED" -> new Badge(label, "back", Tone.WARN);
            default -> new Badge(label, "circle", Tone.QUIET);
        };
    }

    static String nextStep(Dossier dossier) {
        if (dossier.may("approve")) {
            return "Xem nội dung hội đồng đã ký rồi phê duyệt hoặc gửi lại hội đồng.";
        }
        if (dossier.may("sign") && dossier.unanswered().isEmpty()) {
            return "Mọi chỉ tiêu đã có câu trả lời: hội đồng có thể ký.";
        }
        if (dossier.may("answer")) {
            return dossier.unanswered().isEmpty()
                    ? "Xem lại câu trả lời và minh chứng trước khi hội đồng ký."
                    : "Còn " + dossier.unanswered().size() + " chỉ tiêu chưa trả lời.";
        }
        return waiting(dossier.status());
    }

    private static String waiting(String status) {
        return switch (status) {
            case "OPENED" -> "Chờ hội đồng trả lời chỉ tiêu đầu tiên.";
            case "DRAFT" -> "Hội đồng đang trả lời các chỉ tiêu.";
            case "COUNCIL_SIGNED" -> "Chờ thủ trưởng đơn vị phê duyệt.";
            case "APPROVED" -> "Đã nộp: việc tiếp theo thuộc cơ quan đánh giá ngoài.";
            case "RETURNED" -> "Hội đồng bổ sung các tiêu chí được yêu cầu rồi ký lại.";
            default -> "";
        };
    }
}
