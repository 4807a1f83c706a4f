package vn.minh.evidence.inspection.store;

import vn.minh.evidence.inspection.Flaw;

/** Where a ZIP lists its parts; large ones (ZIP64) say it in a second place. */
record ZipDirectory(long at, long size, long entries) {

    private static final long LARGE = 0xffffffffL;
    private static final int MANY = 0xffff;
    private static final long LOCATOR = 20;
    private static final long END_64 = 56;

    static ZipDirectory of(Bytes bytes) {
        long end = end(bytes);
        var directory = read(bytes, end);
        FlawFound.unless(
                directory.at >= 0
                        && directory.size >= 0
                        && directory.entries >= 0
                        && directory.at <= bytes.size() - directory.size,
                Flaw.DAMAGED);
        return directory;
    }

    /** Cut off, it has no end at all; with something behind it, its end is not the file's. */
    private static long end(Bytes bytes) {
        FlawFound.unless(bytes.lastIndexOf("PK\u0005\u0006", bytes.size() - Tails.REACH) >= 0, Flaw.DAMAGED);
        return ZipParts.endOf(bytes);
    }

    private static ZipDirectory read(Bytes bytes, long end) {
        int entries = bytes.u16le(end + 10);
        long size = bytes.u32le(end + 12);
        long at = bytes.u32le(end + 16);
        if (!bytes.has(end - LOCATOR, "PK\u0006\u0007")) {
            FlawFound.unless(entries != MANY && at != LARGE && at + size == end, Flaw.UNSAFE_ARCHIVE);
            return new ZipDirectory(at, size, entries);
        }
        long end64 = bytes.u64le(end - LOCATOR + 8);
        FlawFound.unless(bytes.has(end64, "PK\u0006\u0006") && end64 + END_64 == end - LOCATOR, Flaw.UNSAFE_ARCHIVE);
        var directory = new ZipDirectory(bytes.u64le(end64 + 48), bytes.u64le(end64 + 40), bytes.u64le(end64 + 32));
        boolean same = (entries == MANY || entries == directory.entries)
                && (size == LARGE || size == directory.size)
                && (at == LARGE || at == directory.at);
        FlawFound.unless(same && directory.at + directory.size == end64, Flaw.UNSAFE_ARCHIVE);
        return directory;
    }
}
