package vn.minh.review.appeal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the panel decided.
 *
 * @param reason obligatory when the appeal is dismissed
 */
record DecisionBody(
        @NotNull(message = "Thiếu kết quả xem xét (UPHELD hoặc DISMISSED).")
        Decided outcome,

        @Nullable @Size(max = 4000, message = "Lý do dài quá 4.000 ký tự.") String reason) {

    /** As the API spells it. */
    enum Decided {
        UPHELD,
        DISMISSED
    }
}
