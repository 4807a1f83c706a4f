package vn.minh.evidence.webpage;

import java.nio.file.Path;

/**
 * A page as it came.
 *
 * @param address where it was in the end, after all redirects
 * @param status of the answer that brought it
 * @param mediaType of its own words, in lower case and without parameters, e.g. {@code text/html}
 * @param size bytes, unpacked
 * @param sha256 of the body, hex
 * @param textSha256 of what a reader sees: of its visible text, or of the body where it is no HTML
 * @param title of its own words; empty where it has none
 * @param body a temporary file, there as long as the fetch is in use
 */
public record Page(
        PageAddress address,
        int status,
        String mediaType,
        long size,
        String sha256,
        String textSha256,
        String title,
        Path body) {}
