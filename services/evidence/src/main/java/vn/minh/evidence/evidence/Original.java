package vn.minh.evidence.evidence;

import vn.minh.evidence.inspection.MediaType;

/**
 * Bytes that are kept under their hash. An image is kept without its metadata, so they may differ from what was
 * announced.
 *
 * @param name offered at download
 * @param size bytes
 */
public record Original(String name, MediaType type, long size, Sha256 sha256) {

    /** A file as it was announced. */
    public static Original of(Content.File file) {
        return new Original(file.name(), file.type(), file.size(), file.sha256());
    }
}
