package vn.minh.assessment.council;

/**
 * How many a council has.
 *
 * @param least as the decisions seen have it: 5
 * @param odd so that a vote decides
 */
record Size(int least, boolean odd) {}
