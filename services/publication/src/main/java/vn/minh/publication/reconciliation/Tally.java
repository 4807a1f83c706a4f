package vn.minh.publication.reconciliation;

/**
 * A comparison in three figures.
 *
 * @param records of ours that were compared
 * @param underWay of ours that were left out, because they had no receipt or moved since the question
 */
public record Tally(int records, int differences, int underWay) {}
