package vn.minh.sandbox.records;

import java.time.Instant;

/** A record this database holds, with the receipt it gave for it. */
public record Held(
        String key,
        int revision,
        String unit,
        String kind,
        String schoolYear,
        String receipt,
        Instant acceptedAt,
        String body) {}
