package vn.minh.contracts;

/** A unit as a reader needs it without asking: its code, the name it had at that moment, its kind. */
public record UnitRef(String code, String name, UnitKind kind) {}
