package vn.minh.contracts;

/**
 * A unit as a reader needs it without asking. The name is that of the moment: an old fact keeps an old name.
 *
 * @param code of the directory, e.g. {@code HN-THCS-VINH-QUYNH}; rights rest on equality with it
 * @param name as people read it, Vietnamese
 * @param kind what the unit is
 */
public record UnitRef(String code, String name, UnitKind kind) {}
