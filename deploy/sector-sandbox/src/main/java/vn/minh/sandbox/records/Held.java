package vn.minh.sandbox.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record this database holds, or the mark of one that was withdrawn.
 *
 * @param receipt it gave for it; absent when somebody changed the revision behind its back
 * @param body as it was sent, unless somebody changed it
 */
public record Held(
        String key,
        int revision,
        State state,
        String unit,
        String kind,
        String schoolYear,
        @Nullable String receipt,
        Instant acceptedAt,
        String body) {}
