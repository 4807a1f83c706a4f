package vn.minh.review.interest.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.Workplace;

/** All workplaces of a person, replacing those before. */
record WorkplacesBody(
        @NotNull(message = "Thiếu danh sách nơi làm việc.") @Size(max = 50, message = "Ghi nhiều nhất 50 nơi làm việc.") List<@Valid @NotNull(message = "Có một dòng trống.") Line> workplaces) {

    /** @param validTo last day; absent while she works there */
    record Line(
            @NotBlank(message = "Chưa ghi mã đơn vị.") @Size(max = 64, message = "Mã đơn vị dài quá 64 ký tự.") String unit,

            @NotNull(message = "Chưa ghi ngày bắt đầu.") LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    List<Workplace> toWorkplaces() {
        return workplaces.stream()
                .map(line -> new Workplace(line.unit().strip(), line.validFrom(), line.validTo()))
                .toList();
    }
}
