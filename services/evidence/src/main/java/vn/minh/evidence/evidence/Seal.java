package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * An approval that names a version: it is kept as it is, and who reads the dossier may read it.
 *
 * @param version of the content, from 1
 * @param manifest of the whole list of evidence of that approval
 * @param words as they stood when it was sealed: what is told of the piece later changes nothing here
 */
public record Seal(UUID selfAssessmentId, int round, int version, Sha256 manifest, Instant at, Words words) {}
