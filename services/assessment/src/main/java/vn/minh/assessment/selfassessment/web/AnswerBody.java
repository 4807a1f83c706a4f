package vn.minh.assessment.selfassessment.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.GradingFaults;
import vn.minh.grading.Given;
import vn.minh.grading.GradingRefused;

/**
 * An answer as it is sent: the parts that the item's kind asks for. Numbers as text or as JSON numbers.
 *
 * @param evidence ids of the items of evidence it cites
 */
record AnswerBody(
        @Nullable Boolean met,
        @Nullable String amount,
        @Nullable String points,
        @Nullable Map<String, String> fields,
        @Nullable List<UUID> evidence) {

    Given given(String item) {
        try {
            return Given.read(item, met, amount, points, fields);
        } catch (GradingRefused refused) {
            throw GradingFaults.rejected(refused);
        }
    }

    List<UUID> cited() {
        return evidence == null
                ? List.of()
                : evidence.stream().filter(Objects::nonNull).toList();
    }
}
