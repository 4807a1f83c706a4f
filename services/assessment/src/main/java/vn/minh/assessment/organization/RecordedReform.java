package vn.minh.assessment.organization;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reform that was recorded, and what it did.
 *
 * @param document as it can be sent again
 * @param sha256 of the document; another one under the same code is another reform
 */
public record RecordedReform(
        String code,
        LocalDate effectiveOn,
        ReformEntry document,
        String sha256,
        Effects effects,
        String recordedBy,
        Instant recordedAt) {}
