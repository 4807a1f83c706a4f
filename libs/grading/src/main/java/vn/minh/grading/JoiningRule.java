package vn.minh.grading;

/** How the results of the groups become the unit's level. */
public enum JoiningRule {
    /** Each group has its level; the lowest is the unit's. */
    LOWEST_OF_GROUPS,
    /** The level is read from the sum of all groups. */
    TOTAL
}
