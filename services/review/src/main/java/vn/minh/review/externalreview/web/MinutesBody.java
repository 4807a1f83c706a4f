package vn.minh.review.externalreview.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Minutes;

/**
 * The team's meeting as its keeper writes it down.
 *
 * @param present ids of persons
 * @param absent ids of persons; may be left out
 */
record MinutesBody(
        @NotNull(message = "Thiếu ngày họp.") LocalDate heldOn,

        @NotNull(message = "Thiếu nơi họp.") @Size(max = 400, message = "Nơi họp dài quá 400 ký tự.") String place,

        @NotNull(message = "Thiếu danh sách người có mặt.") @Size(max = 50, message = "Nhiều quá 50 người có mặt.") List<
                        @NotBlank(message = "Có một người để trống.") @Size(max = 100, message = "Mã người dài quá 100 ký tự.") String>
                present,

        @Nullable @Size(max = 50, message = "Nhiều quá 50 người vắng mặt.") List<
                        @NotBlank(message = "Có một người để trống.") @Size(max = 100, message = "Mã người dài quá 100 ký tự.") String>
                absent,

        @Nullable @Size(max = 10000, message = "Ý kiến dài quá 10.000 ký tự.") String opinions) {

    Minutes.Meeting toMeeting() {
        return new Minutes.Meeting(heldOn, place, present, absent == null ? List.of() : absent, opinions);
    }
}
