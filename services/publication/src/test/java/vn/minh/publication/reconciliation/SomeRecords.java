package vn.minh.publication.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Delivery;

/** Records as both sides may have them. */
final class SomeRecords {

    static final Instant ASKED = Instant.parse("2026-06-01T02:00:00Z");
    static final Instant BEFORE = ASKED.minusSeconds(1);
    static final Instant AFTER = ASKED.plusSeconds(1);
    static final String AUTHORITY = "HN-X-A";

    private SomeRecords() {}

    static Entry entry(int number, int revision, String says) {
        return entry(number, AUTHORITY, revision, says);
    }

    static Entry entry(int number, @Nullable String authority, int revision, String says) {
        return new Entry(
                "HN-%05d|4725|2025-2026|OWN_RESULT".formatted(number), authority, revision, Sha256.of(number + says));
    }

    static OurRecord settled(Entry entry) {
        return ours(entry, true, BEFORE);
    }

    static OurRecord ours(Entry entry, boolean accepted, Instant changedAt) {
        var authority = entry.authority();
        return new OurRecord(
                new Delivery.Id(UUID.nameUUIDFromBytes(entry.recordKey().getBytes(UTF_8))),
                3,
                entry,
                "Trường " + entry.unit(),
                authority == null ? null : "Xã " + authority,
                accepted,
                changedAt);
    }
}
