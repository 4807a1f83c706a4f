package vn.minh.assessment.selfassessment.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.GradingFaults;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.grading.Given;
import vn.minh.grading.GradingRefused;

/**
 * An answer as it is sent: the parts that the item's kind asks for, also while some are missing. Numbers as text or as
 * JSON numbers. What is left out is not there any more.
 *
 * @param notApplicable the item does not concern the unit; then no other part is sent
 * @param reason why it does not; needed with it before the council signs
 * @param note why this score, for the minutes
 * @param evidence ids of the items of evidence it cites
 */
record AnswerBody(
        @Nullable Boolean met,
        @Nullable String amount,
        @Nullable String points,
        @Nullable Map<String, String> fields,
        @Nullable Boolean notApplicable,
        @Nullable String reason,
        @Nullable String note,
        @Nullable List<UUID> evidence) {

    Given given(String item) {
        try {
            return Given.read(item, met, amount, points, fields, Boolean.TRUE.equals(notApplicable));
        } catch (GradingRefused refused) {
            throw GradingFaults.rejected(refused);
        }
    }

    Remarks remarks() {
        return new Remarks(unlessBlank(note), unlessBlank(reason));
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    List<UUID> cited() {
        return evidence == null
                ? List.of()
                : evidence.stream().filter(Objects::nonNull).toList();
    }
}
