package vn.minh.portal.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Badge;

/**
 * A result on its way to the sector database.
 *
 * @param withdrawn whether this revision takes the result back
 * @param level absent when withdrawn
 * @param due when the clock moves it next
 * @param reason stable code of a refusal, {@code detail} its words
 * @param version absent where a list does not tell it
 */
public record DeliveryLine(
        UUID id,
        @Nullable String recordKey,
        String kind,
        String unit,
        @Nullable String unitName,
        String schoolYear,
        @Nullable String set,
        @Nullable String target,
        UUID selfAssessmentId,
        int revision,
        @Nullable Boolean withdrawn,
        @Nullable Integer level,
        @Nullable Boolean demonstration,
        String state,
        @Nullable Instant since,
        @Nullable Instant due,
        @Nullable Integer attempt,
        @Nullable String receipt,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable Long version) {

    DeliveryLine at(long seen) {
        return new DeliveryLine(
                id,
                recordKey,
                kind,
                unit,
                unitName,
                schoolYear,
                set,
                target,
                selfAssessmentId,
                revision,
                withdrawn,
                level,
                demonstration,
                state,
                since,
                due,
                attempt,
                receipt,
                reason,
                detail,
                seen);
    }

    public boolean isRecognitionAccepted() {
        return kind.equals("RECOGNISED_RESULT") && state.equals("ACCEPTED") && !isWithdrawn();
    }

    public boolean isWithdrawn() {
        return withdrawn != null && withdrawn;
    }

    public boolean isDemonstration() {
        return demonstration != null && demonstration;
    }

    public String name() {
        return unitName == null ? unit : unitName;
    }

    public String kindWord() {
        return DeliveryWords.kind(kind);
    }

    public Badge badge() {
        return DeliveryWords.badge(state);
    }

    /** What an operator may do about it in its state. */
    public @Nullable DeliveryMove move() {
        return DeliveryMove.of(state).orElse(null);
    }
}
