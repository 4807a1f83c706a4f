package vn.minh.grading;

/**
 * One line of a set and where it comes from.
 *
 * @param path JSON pointer, e.g. {@code /groups/0/criteria/2}
 * @param text what the line is about
 */
public record Line(String path, String text, Provenance provenance) {}
