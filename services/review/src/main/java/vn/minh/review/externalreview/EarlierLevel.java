package vn.minh.review.externalreview;

/** A level that a unit was recognised at in an earlier school year, by the same set. */
public record EarlierLevel(String schoolYear, int level) {}
