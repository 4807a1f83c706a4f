package vn.minh.contracts.assessment;

/**
 * A criterion and who of the council answers it; a criterion may stand in several.
 *
 * @param person opaque id
 */
public record CriterionAssignment(String criterion, String person) {}
