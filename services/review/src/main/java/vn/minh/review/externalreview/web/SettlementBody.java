package vn.minh.review.externalreview.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Remark;

/** The points that count where two readers differ, each with its reason. */
record SettlementBody(
        @NotNull(message = "Thiếu danh sách chỉ tiêu.") @Size(max = 300, message = "Nhiều quá 300 chỉ tiêu.") List<@Valid @NotNull(message = "Có một dòng trống.") Decided> items) {

    /**
     * @param met yes-no items
     * @param points all others: a decimal as text
     */
    record Decided(
            @NotNull(message = "Thiếu mã chỉ tiêu.") @Size(max = 40, message = "Mã chỉ tiêu dài quá 40 ký tự.") String item,

            @Nullable Boolean met,

            @Nullable @Size(max = 40, message = "Điểm dài quá 40 ký tự.") String points,

            @Nullable @Size(max = 4000, message = "Lý do dài quá 4.000 ký tự.") String reason) {}

    List<Remark> toRemarks() {
        return items.stream()
                .map(one -> new Remark(one.item(), one.met(), one.points(), one.reason()))
                .toList();
    }
}
