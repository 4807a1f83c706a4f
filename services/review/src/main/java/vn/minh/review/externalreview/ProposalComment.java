package vn.minh.review.externalreview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/**
 * What a unit says of the result that is proposed for it.
 *
 * @param round the round the proposal rests on
 * @param agreed whether it agrees; then its time for comments is over
 * @param text obligatory unless it agrees; never leaves this database
 */
public record ProposalComment(
        int round, boolean agreed, @Nullable String text, String by, Instant at) {

    /** Refuses a no that does not say what is wrong. */
    static @Nullable String sound(boolean agreed, @Nullable String text) {
        var said = text == null || text.isBlank() ? null : text.strip();
        if (said == null && !agreed) {
            throw new Rejected(new Invalid(new Fault(
                    "text-required",
                    "text",
                    "Góp ý chưa có nội dung.",
                    "Ghi rõ đơn vị chưa đồng ý điểm nào và vì sao, hoặc chọn đồng ý.")));
        }
        return said;
    }
}
