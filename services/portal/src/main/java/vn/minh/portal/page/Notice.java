package vn.minh.portal.page;

import java.util.List;
import java.util.stream.Stream;
import vn.minh.portal.api.Refusal;
import vn.minh.portal.api.Reply;

/**
 * What came of the last button, above everything else on the page.
 *
 * @param points one line for each thing to correct
 */
public record Notice(boolean good, String title, List<String> sentences, List<String> points) {

    public static Notice done(String title, String sentence) {
        return new Notice(true, title, List.of(sentence), List.of());
    }

    /** A write that did not succeed: what, why, what next. */
    public static Notice of(Reply<?> reply) {
        return switch (reply) {
            case Reply.Here<?> _ -> done("Đã xong", "");
            case Reply.Refused<?>(var refusal) -> of(refusal);
            case Reply.Away<?>(var from) ->
                new Notice(
                        false,
                        "Chưa biết kết quả",
                        List.of(
                                from.vietnamese()
                                        + " không trả lời kịp, nên chưa biết việc của bạn đã được ghi hay chưa.",
                                "Bấm lại đúng nút đó: hệ thống nhận ra yêu cầu cũ và không làm hai lần."),
                        List.of());
        };
    }

    private static Notice of(Refusal refusal) {
        return new Notice(
                false,
                refusal.title(),
                Stream.of(refusal.detail(), refusal.next())
                        .filter(sentence -> !sentence.isBlank())
                        .toList(),
                refusal.faults().stream().map(Refusal.Fault::sentence).toList());
    }
}
