package vn.minh.evidence.evidence;

/** What proves: so far a file. */
public sealed interface Content {

    /**
     * Bytes in the store.
     *
     * @param name as the uploader's device calls it; shown and offered at download, never part of an address
     * @param size bytes
     */
    record File(String name, MediaType type, long size, Sha256 sha256) implements Content {}
}
