package vn.minh.review.recognition.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The reviews that one act is about. */
record RecognitionBody(
        @NotEmpty(message = "Chưa chọn hồ sơ nào.") @Size(max = 200, message = "Một quyết định gồm nhiều nhất 200 hồ sơ.") List<@NotNull(message = "Có một dòng trống.") UUID> reviews) {}
