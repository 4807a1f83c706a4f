package vn.minh.sandbox.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an update or a withdrawal, in its words on the wire.
 *
 * @param receipt its number; absent when refused
 * @param reason stable code of the refusal; absent when accepted
 * @param detail the refusal in words; absent when accepted
 */
public record Receipt(
        String recordKey,
        int revision,
        boolean accepted,
        @Nullable String receipt,
        @Nullable String reason,
        @Nullable String detail,
        Instant issuedAt) {

    private static final Refusal OLDER = new Refusal("older-revision", "Đã có bản sửa mới hơn của bản ghi này.");

    public static Receipt accepted(String recordKey, int revision, String receipt, Instant issuedAt) {
        return new Receipt(recordKey, revision, true, receipt, null, null, issuedAt);
    }

    public static Receipt refused(String recordKey, int revision, Refusal refusal, Instant issuedAt) {
        return new Receipt(recordKey, revision, false, null, refusal.reason(), refusal.detail(), issuedAt);
    }

    /** What is held is newer, and this revision was never held. */
    public static Receipt older(String recordKey, int revision, Instant issuedAt) {
        return refused(recordKey, revision, OLDER, issuedAt);
    }

    public boolean saysOlder() {
        return OLDER.reason().equals(reason);
    }
}
