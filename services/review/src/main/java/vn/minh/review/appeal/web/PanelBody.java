package vn.minh.review.appeal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.review.appeal.Panel;
import vn.minh.review.appeal.Panellist;

/**
 * Who looks again.
 *
 * @param members at least two beside the chair
 * @param dueOn their last day; absent: as usual
 */
record PanelBody(
        @Valid @NotNull(message = "Thiếu chủ trì hội đồng.") Person chair,

        @NotNull(message = "Thiếu danh sách ủy viên.") @Size(max = 20, message = "Nhiều quá 20 ủy viên.") List<@Valid @NotNull(message = "Có một dòng trống.") Person> members,

        @Nullable LocalDate dueOn) {

    record Person(
            @NotBlank(message = "Thiếu mã người.") @Size(max = 100, message = "Mã người dài quá 100 ký tự.") String person,

            @NotBlank(message = "Thiếu mã đơn vị công tác.") @Size(max = 100, message = "Mã đơn vị dài quá 100 ký tự.") String unit) {

        Panellist toPanellist() {
            return new Panellist(person.strip(), unit.strip());
        }
    }

    Panel toPanel() {
        return new Panel(
                chair.toPanellist(), members.stream().map(Person::toPanellist).toList());
    }
}
