package vn.minh.publication.exchange;

/**
 * How far a file's lines are answered.
 *
 * @param replaced not answered, and told again by a later file
 * @param open still to be answered
 */
public record Tally(int accepted, int rejected, int replaced, int open) {}
