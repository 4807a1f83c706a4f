package vn.minh.sandbox.units;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands here.
 *
 * @param revision from 1, rising by one with every change
 * @param messageId of the message that tells this revision
 * @param told whether the broker has that message
 */
public record Kept(
        String code,
        int revision,
        String name,
        String kind,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant recordedAt,
        String messageId,
        boolean told) {}
