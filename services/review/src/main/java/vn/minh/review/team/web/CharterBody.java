package vn.minh.review.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.TeamPost;
import vn.minh.review.team.Charter;
import vn.minh.review.team.Member;
import vn.minh.review.team.Period;

/**
 * What a team is made of, said whole.
 *
 * @param validTo last day; absent while it is open
 */
record CharterBody(
        @NotBlank(message = "Chưa ghi tên đoàn.") @Size(max = 200, message = "Tên đoàn dài quá 200 ký tự.") String name,

        boolean blind,
        @NotNull(message = "Chưa ghi ngày bắt đầu.") LocalDate validFrom,
        @Nullable LocalDate validTo,

        @NotNull(message = "Thiếu danh sách thành viên.") @Size(min = 1, max = 100, message = "Đoàn có từ 1 đến 100 dòng thành viên.") List<@Valid @NotNull(message = "Có một dòng trống.") MemberBody> members) {

    /**
     * @param unit the unit she comes from
     * @param validFrom absent: from the first day of the team
     * @param validTo absent: to its last
     */
    record MemberBody(
            @NotBlank(message = "Chưa ghi mã người dùng.") @Size(max = 64, message = "Mã người dùng dài quá 64 ký tự.") String person,

            @NotBlank(message = "Chưa ghi mã đơn vị của thành viên.") @Size(max = 64, message = "Mã đơn vị dài quá 64 ký tự.") String unit,

            @NotNull(message = "Chưa ghi chức danh.") TeamPost post,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Member in(Period team) {
            return new Member(
                    person.strip(),
                    unit.strip(),
                    post,
                    new Period(validFrom == null ? team.from() : validFrom, validTo == null ? team.to() : validTo));
        }
    }

    Charter toCharter() {
        var period = new Period(validFrom, validTo);
        return new Charter(
                name.strip(),
                blind,
                period,
                members.stream().map(member -> member.in(period)).toList());
    }
}
