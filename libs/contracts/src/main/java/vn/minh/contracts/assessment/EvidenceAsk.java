package vn.minh.contracts.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A criterion and who is asked for evidence of it.
 *
 * @param person opaque id
 * @param dueOn absent: without a day
 */
public record EvidenceAsk(
        String criterion, String person, @Nullable LocalDate dueOn) {}
