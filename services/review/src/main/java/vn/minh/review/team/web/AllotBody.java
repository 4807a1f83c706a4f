package vn.minh.review.team.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a school goes to this team: obligatory when it comes from another. */
record AllotBody(
        @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự.") @Nullable String reason) {}
