package vn.minh.review.interest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which unit she should not judge, and why. */
record ConflictBody(
        @NotBlank(message = "Chưa ghi mã đơn vị.") @Size(max = 64, message = "Mã đơn vị dài quá 64 ký tự.") String unit,

        @NotBlank(message = "Chưa ghi lý do.") @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự.") String reason) {}
