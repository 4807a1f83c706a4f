package vn.minh.contracts;

/**
 * Exactly which text was scored.
 *
 * @param code the decision's short code, e.g. {@code 4725}
 * @param version from 1; a used version never changes
 * @param sha256 of the set's canonical JSON, lower-case hex
 */
public record IndicatorSetRef(String code, int version, String sha256) {}
