package vn.minh.portal.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.portal.page.Badge;

/** What the head of an authority decided. */
public record Recognition(
        UUID id,
        UUID review,
        UnitRef unit,
        UnitRef authority,
        String schoolYear,
        List<Result.Group> groups,
        int level,
        String decisionNumber,
        String certificateNumber,
        String verificationCode,
        LocalDate recognisedOn) {

    public Badge badge() {
        return ReviewWords.recognised();
    }
}
