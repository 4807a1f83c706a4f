package vn.minh.evidence.inspection.store;

import java.util.List;
import java.util.Locale;
import vn.minh.evidence.inspection.Flaw;

/**
 * A second file hidden in the first: readers of ZIP begin at the end of a file, browsers and interpreters find their
 * beginning anywhere.
 */
final class Tails {

    /** A ZIP's end and the longest comment behind it. */
    static final long REACH = 22 + 0xffff;

    private static final int WINDOW = 64 * 1024;
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final List<String> BEGINNINGS = List.of(
            "<html", "<script", "<!doctype", "<svg", "<?php", "<iframe", "%pdf-", "pk\u0003\u0004", "rar!\u001a\u0007");

    private Tails() {}

    /** Whether a reader of ZIP would take the file for one. */
    static void noArchive(Bytes bytes) {
        long from = Math.max(0, bytes.size() - REACH);
        for (long at = bytes.lastIndexOf(ZIP_END, from); at >= from; at = before(bytes, at, from)) {
            FlawFound.unless(!isArchiveEnd(bytes, at), Flaw.MIXED);
        }
    }

    private static long before(Bytes bytes, long end, long from) {
        for (long at = end - 1; at >= from; at--) {
            if (bytes.has(at, ZIP_END)) {
                return at;
            }
        }
        return -1;
    }

    /** A directory stands where the end says, or would be empty. */
    private static boolean isArchiveEnd(Bytes bytes, long end) {
        if (end + 22 > bytes.size()) {
            return false;
        }
        long directory = end - bytes.u32le(end + 12);
        return bytes.has(directory, "PK\u0001\u0002") || end + 22 + bytes.u16le(end + 20) == bytes.size();
    }

    /** What stands behind a picture's end is dropped by us, and refused when it is a file of its own. */
    static void harmless(Bytes bytes, long from) {
        if (bytes.has(from, "MZ") || bytes.has(from, "\u007fELF")) {
            throw new FlawFound(Flaw.MIXED);
        }
        for (long at = from; at < bytes.size(); at += WINDOW) {
            noBeginning(bytes, at, (int) Math.min(WINDOW + 16, bytes.size() - at));
        }
    }

    static void noBeginning(Bytes bytes, long at, int length) {
        var text = bytes.text(at, length).toLowerCase(Locale.ROOT);
        FlawFound.unless(BEGINNINGS.stream().noneMatch(text::contains), Flaw.MIXED);
    }
}
