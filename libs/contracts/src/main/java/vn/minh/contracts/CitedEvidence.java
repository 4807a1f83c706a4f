package vn.minh.contracts;

import java.util.UUID;

/**
 * One citation as it was frozen by a signature.
 *
 * @param item code of the item it proves; one item of evidence may prove several
 * @param evidenceId the item of evidence
 * @param code its evidence code, {@code MC.<criterion>.<serial>}
 * @param version the version cited, from 1
 * @param sha256 of that version's bytes, lower-case hex
 */
public record CitedEvidence(String item, UUID evidenceId, String code, int version, String sha256) {}
