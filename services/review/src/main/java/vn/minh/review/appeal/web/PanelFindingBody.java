package vn.minh.review.appeal.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Remark;

/**
 * What the panel says about one item.
 *
 * @param met yes-no items
 * @param points all others: a decimal as text, e.g. {@code "4.5"}
 * @param reason obligatory where the points differ from those recognised
 */
record PanelFindingBody(
        @Nullable Boolean met,

        @Nullable @Size(max = 40, message = "Điểm dài quá 40 ký tự.") String points,

        @Nullable @Size(max = 4000, message = "Lý do dài quá 4.000 ký tự.") String reason) {

    Remark toRemark(String item) {
        return new Remark(item, met, points, reason);
    }
}
