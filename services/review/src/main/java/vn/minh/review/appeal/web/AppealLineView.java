package vn.minh.review.appeal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.review.appeal.AppealLine;
import vn.minh.review.appeal.Status;

/**
 * An appeal in a list, as version 1 of the API shows it.
 *
 * @param authority accountable now
 * @param late whether the panel let its last day pass
 */
record AppealLineView(
        UUID id,
        UUID recognition,
        UUID review,
        UnitRef unit,
        UnitRef authority,
        String schoolYear,
        Status state,
        Instant filedAt,
        @Nullable LocalDate dueOn,
        boolean late,
        DecisionBody.@Nullable Decided outcome,
        long version) {

    static AppealLineView of(AppealLine line, LocalDate today) {
        var about = line.about();
        return new AppealLineView(
                line.id(),
                about.recognition(),
                about.review(),
                about.unit(),
                line.authority(),
                about.schoolYear(),
                line.state(),
                line.filedAt(),
                line.dueOn(),
                line.isLate(today),
                line.upheld() == null
                        ? null
                        : line.upheld() ? DecisionBody.Decided.UPHELD : DecisionBody.Decided.DISMISSED,
                line.version());
    }
}
