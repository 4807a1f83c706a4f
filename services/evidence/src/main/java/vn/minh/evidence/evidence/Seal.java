package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approval that names a version: it is kept as it is, and who reads the dossier may read it.
 *
 * @param version of the content, from 1
 * @param authority code of the authority that reviews the dossier; absent when there is none
 * @param department code of the department of the unit's city
 * @param manifest of the whole list of evidence of that approval
 * @param words as they stood when it was sealed: what is told of the piece later changes nothing here
 */
public record Seal(
        UUID selfAssessmentId,
        int round,
        int version,
        @Nullable String authority,
        String department,
        Sha256 manifest,
        Instant at,
        Words words) {}
