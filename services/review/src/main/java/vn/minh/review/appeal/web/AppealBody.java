package vn.minh.review.appeal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.minh.review.appeal.Plea;

/** Which criteria of which recognition, and why. */
record AppealBody(
        @NotNull(message = "Thiếu quyết định công nhận.") UUID recognition,

        @NotNull(message = "Thiếu danh sách tiêu chí.") @Size(max = 100, message = "Nhiều quá 100 tiêu chí.") List<@Valid @NotNull(message = "Có một dòng trống.") Asked> criteria) {

    record Asked(
            @NotNull(message = "Thiếu mã tiêu chí.") @Size(max = 40, message = "Mã tiêu chí dài quá 40 ký tự.") String criterion,

            @NotNull(message = "Thiếu lý do.") @Size(max = 4000, message = "Lý do dài quá 4.000 ký tự.") String reason) {}

    List<Plea> toPleas() {
        return criteria.stream()
                .map(one -> new Plea(one.criterion(), one.reason().strip()))
                .toList();
    }
}
