package vn.minh.review.externalreview.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the head of the unit says of the proposed result.
 *
 * @param text obligatory unless she agrees
 */
record CommentBody(
        @NotNull(message = "Chưa chọn đồng ý hay góp ý.") Boolean agreed,

        @Nullable @Size(max = 4000, message = "Góp ý dài quá 4.000 ký tự.") String text) {}
