package vn.minh.contracts.assessment;

/**
 * A member of a council.
 *
 * @param person opaque id
 */
public record CouncilMember(String person, CouncilPost post) {}
