package vn.minh.review.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.team.Asked;

/**
 * What is to be drawn.
 *
 * @param seed absent: one is drawn and shown
 * @param teams absent: all standing teams of the asker's authority in the campaign
 * @param schools absent: all that her authority has to review and no team names
 */
record DrawBody(
        @NotNull(message = "Chưa chọn đợt đánh giá.") UUID campaign,
        @Nullable Long seed,

        @Nullable @Size(max = 500, message = "Chọn nhiều nhất 500 đoàn.") List<@NotNull(message = "Có một dòng trống.") UUID> teams,

        @Nullable @Size(max = 5000, message = "Chọn nhiều nhất 5.000 đơn vị.") List<@NotBlank(message = "Có một dòng trống.") String> schools) {

    Asked toAsked() {
        return new Asked(campaign, seed, teams, schools);
    }
}
