package vn.minh.evidence.inspection.store;

import vn.minh.evidence.inspection.Flaw;

/** What an entry of a ZIP's directory says of its part; what does not fit stands in an extra field (ZIP64), in order. */
record ZipSizes(long packed, long expanded, long local) {

    private static final long LARGE = 0xffffffffL;
    private static final long ENTRY = 46;
    private static final int ZIP64 = 1;

    static ZipSizes of(Bytes bytes, long entry) {
        long packed = bytes.u32le(entry + 20);
        long expanded = bytes.u32le(entry + 24);
        long local = bytes.u32le(entry + 42);
        if (packed != LARGE && expanded != LARGE && local != LARGE) {
            return new ZipSizes(packed, expanded, local);
        }
        long extra = extra(bytes, entry);
        long place = extra;
        if (expanded == LARGE) {
            expanded = bytes.u64le(place);
            place += 8;
        }
        if (packed == LARGE) {
            packed = bytes.u64le(place);
            place += 8;
        }
        if (local == LARGE) {
            local = bytes.u64le(place);
        }
        FlawFound.unless(packed >= 0 && expanded >= 0 && local >= 0, Flaw.DAMAGED);
        return new ZipSizes(packed, expanded, local);
    }

    private static long extra(Bytes bytes, long entry) {
        long at = entry + ENTRY + bytes.u16le(entry + 28);
        long end = at + bytes.u16le(entry + 30);
        while (at + 4 <= end) {
            if (bytes.u16le(at) == ZIP64) {
                return at + 4;
            }
            at += 4 + bytes.u16le(at + 2);
        }
        throw new FlawFound(Flaw.DAMAGED);
    }
}
