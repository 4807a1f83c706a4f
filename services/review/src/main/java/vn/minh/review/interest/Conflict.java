package vn.minh.review.interest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said that a person should not judge a unit (xung đột lợi ích).
 *
 * @param unit code of the unit
 * @param reason in her words; it stays in this database and is in no event
 * @param withdrawn absent while it stands
 */
public record Conflict(
        UUID id,
        String unit,
        String reason,
        String declaredBy,
        Instant declaredAt,
        @Nullable Withdrawal withdrawn) {

    public record Withdrawal(String by, Instant at) {}

    public boolean stands() {
        return withdrawn == null;
    }

    Conflict withdrawn(String by, Instant at) {
        return new Conflict(id, unit, reason, declaredBy, declaredAt, new Withdrawal(by, at));
    }
}
