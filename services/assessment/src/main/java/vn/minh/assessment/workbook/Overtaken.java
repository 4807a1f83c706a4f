package vn.minh.assessment.workbook;

/**
 * An item that somebody answered after the file was exported.
 *
 * @param exported the answer's version in the file, {@code current} the one there is
 * @param filledIn whether the file says something else there: then it is refused; else it is left as it is
 */
public record Overtaken(Address at, String item, long exported, long current, boolean filledIn) {}
