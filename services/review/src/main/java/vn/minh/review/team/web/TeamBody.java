package vn.minh.review.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.minh.domain.Actor;
import vn.minh.review.team.FoundTeam;

/** The decision that founds a team, and the team. */
record TeamBody(
        @NotNull(message = "Chưa chọn đợt đánh giá.") UUID campaign,

        @NotBlank(message = "Chưa ghi số quyết định.") @Size(max = 64, message = "Số quyết định dài quá 64 ký tự.") String decisionNumber,

        @NotNull(message = "Chưa ghi ngày ký quyết định.") LocalDate decidedOn,

        @Valid @NotNull(message = "Thiếu thành phần của đoàn.") CharterBody charter) {

    FoundTeam.Command toCommand(Actor officer) {
        return new FoundTeam.Command(campaign, decisionNumber.strip(), decidedOn, charter.toCharter(), officer);
    }
}
