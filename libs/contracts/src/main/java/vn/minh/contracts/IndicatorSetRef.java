package vn.minh.contracts;

/**
 * Exactly which text was scored: a dossier is pinned to it for ever, whatever is corrected later.
 *
 * @param code the decision's short code, e.g. {@code 4725}; with the version it is the set's subject
 * @param version from 1; a used version never changes
 * @param sha256 of the set's canonical JSON, lower-case hex
 */
public record IndicatorSetRef(String code, int version, String sha256) {}
