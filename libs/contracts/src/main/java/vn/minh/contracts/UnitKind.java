package vn.minh.contracts;

/** What a unit of the directory is. Schools assess themselves under 4725 or 3276, authorities under 3806. */
public enum UnitKind {
    /** Sở GD&ĐT. */
    DEPARTMENT,
    /** Phòng GD&ĐT, until 30/6/2025. */
    DISTRICT_DIVISION,
    /** UBND xã, phường, since 1/7/2025. */
    COMMUNE,
    /** Mầm non (MN). */
    PRESCHOOL,
    /** Tiểu học (TH). */
    PRIMARY,
    /** THCS. */
    LOWER_SECONDARY,
    /** THPT. */
    UPPER_SECONDARY,
    /** Phổ thông nhiều cấp học. */
    MULTI_LEVEL,
    /** GDTX. */
    CONTINUING_EDUCATION;

    /** Whether a unit of this kind reviews others rather than teaches. */
    public boolean isAuthority() {
        return this == DEPARTMENT || this == DISTRICT_DIVISION || this == COMMUNE;
    }
}
