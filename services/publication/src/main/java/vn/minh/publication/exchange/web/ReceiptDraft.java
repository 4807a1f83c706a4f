package vn.minh.publication.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.exchange.Said;

/**
 * What somebody read over there.
 *
 * @param accepted whether the record stands there now
 * @param receipt its number, when accepted
 * @param reason when refused: a code, or words; {@code detail} more words
 */
record ReceiptDraft(
        @Nullable Boolean accepted,
        @Nullable String receipt,
        @Nullable String reason,
        @Nullable String detail) {

    private static final ReceiptDraft EMPTY = new ReceiptDraft(null, null, null, null);

    static Said said(@Nullable ReceiptDraft given) {
        var draft = given == null ? EMPTY : given;
        var faults = new ArrayList<Fault>();
        var receipt = text("receipt", draft.receipt, Said.LONGEST_RECEIPT, faults);
        var reason = text("reason", draft.reason, Said.LONGEST_REASON, faults);
        var detail = text("detail", draft.detail, Said.LONGEST_REASON, faults);
        if (draft.accepted == null) {
            faults.add(new Fault("missing", "accepted", "Chưa nêu đã nhận hay từ chối.", "Gửi true hoặc false."));
        } else if (draft.accepted) {
            require(receipt, "receipt", "Đã nhận nhưng chưa có số biên nhận.", faults);
            forbid(reason, "reason", "Đã nhận thì không có lý do từ chối.", faults);
            forbid(detail, "detail", "Đã nhận thì không có lý do từ chối.", faults);
        } else {
            require(reason, "reason", "Từ chối nhưng chưa nêu lý do.", faults);
            forbid(receipt, "receipt", "Từ chối thì không có số biên nhận.", faults);
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        return receipt.isEmpty() ? Said.refused(reason, detail) : new Said.Taken(receipt);
    }

    private static String text(String field, @Nullable String value, int longest, List<Fault> faults) {
        var text = value == null ? "" : value.strip();
        if (text.length() > longest) {
            faults.add(new Fault(
                    "too-long",
                    field,
                    "Nội dung dài " + text.length() + " ký tự, tối đa " + longest + ".",
                    "Rút ngắn lại."));
        }
        return text;
    }

    private static void require(String text, String field, String why, List<Fault> faults) {
        if (text.isEmpty()) {
            faults.add(new Fault(field + "-missing", field, why, "Bổ sung giá trị."));
        }
    }

    private static void forbid(String text, String field, String why, List<Fault> faults) {
        if (!text.isEmpty()) {
            faults.add(new Fault(field + "-contradicts", field, why, "Bỏ giá trị này hoặc sửa kết quả."));
        }
    }
}
