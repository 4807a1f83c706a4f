package vn.minh.sandbox.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an update.
 *
 * @param number of the receipt; absent when refused
 * @param reason stable code of the refusal; absent when accepted
 * @param detail the refusal in words; absent when accepted
 */
public record Receipt(
        String recordKey,
        int revision,
        boolean accepted,
        @Nullable String number,
        @Nullable String reason,
        @Nullable String detail,
        Instant issuedAt) {

    public static Receipt accepted(String recordKey, int revision, String number, Instant issuedAt) {
        return new Receipt(recordKey, revision, true, number, null, null, issuedAt);
    }

    public static Receipt refused(String recordKey, int revision, Refusal refusal, Instant issuedAt) {
        return new Receipt(recordKey, revision, false, null, refusal.reason(), refusal.detail(), issuedAt);
    }
}
