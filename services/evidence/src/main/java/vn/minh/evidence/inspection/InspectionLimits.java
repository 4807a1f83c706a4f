package vn.minh.evidence.inspection;

import java.time.Duration;

/**
 * How far an inspection goes; whatever needs more is refused.
 *
 * @param within time for one file, the scanner not counted
 * @param pixels of one image, width times height
 * @param archive of the package that an Office document is
 * @param pdf of the structure that a PDF is
 */
public record InspectionLimits(Duration within, long pixels, Archive archive, Pdf pdf) {

    /**
     * @param entries how many parts
     * @param expanded bytes of all parts together, parts of parts too
     * @param ratio expanded to packed, of each part and of all, once {@code freely} bytes came out
     * @param freely bytes that are never too many: small XML packs a thousandfold
     */
    public record Archive(int entries, long expanded, int ratio, long freely) {}

    /**
     * @param objects how many, those in streams of objects too
     * @param structure bytes that are parsed, contents of pages and pictures not counted
     */
    public record Pdf(int objects, long structure) {}
}
