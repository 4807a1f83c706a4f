package vn.minh.evidence.evidence;

import java.net.URI;
import vn.minh.evidence.inspection.MediaType;

/** What somebody says will prove: a file she uploads, or a public page. Nothing of it is believed yet. */
public sealed interface Content {

    /**
     * Bytes for the store.
     *
     * @param name as the uploader's device calls it; shown and offered at download, never part of an address
     * @param size bytes
     */
    record File(String name, MediaType type, long size, Sha256 sha256) implements Content {}

    /** A page that is kept as it is at one moment. */
    record Link(URI address) implements Content {}
}
