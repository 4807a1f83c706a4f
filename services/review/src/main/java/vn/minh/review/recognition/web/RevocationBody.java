package vn.minh.review.recognition.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a level is taken back; told to the unit, its authority and its department. */
record RevocationBody(
        @Size(min = 10, max = 2000, message = "Lý do thu hồi gồm 10 đến 2.000 ký tự.") String reason) {

    /** Blanks around it are no reason. */
    RevocationBody(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "").strip();
    }
}
