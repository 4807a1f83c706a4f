package vn.minh.review.externalreview.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.minh.review.externalreview.SupplementRequest;

/** Which criteria go back to the unit, why, and until when. */
record SupplementBody(
        @NotNull(message = "Thiếu danh sách tiêu chí.") @Size(max = 100, message = "Nhiều quá 100 tiêu chí.") List<@Valid @NotNull(message = "Có một dòng trống.") Asked> criteria,

        @NotNull(message = "Thiếu hạn bổ sung.") LocalDate dueOn) {

    record Asked(
            @NotNull(message = "Thiếu mã tiêu chí.") @Size(max = 40, message = "Mã tiêu chí dài quá 40 ký tự.") String criterion,

            @NotNull(message = "Thiếu lý do.") @Size(max = 4000, message = "Lý do dài quá 4.000 ký tự.") String reason) {}

    List<SupplementRequest.Asked> toAsked() {
        return criteria.stream()
                .map(one -> new SupplementRequest.Asked(
                        one.criterion(), one.reason().strip()))
                .toList();
    }
}
