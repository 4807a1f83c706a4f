package vn.minh.contracts.assessment;

/** Chức danh trong hội đồng. */
public enum CouncilPost {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER
}
