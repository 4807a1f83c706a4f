package vn.minh.evidence.inspection.store;

import java.io.IOException;
import java.io.InputStream;
import vn.minh.evidence.inspection.Flaw;

/** What the main stream of an old Office document says of itself, record by record; numbers are little-endian. */
final class OleRecords {

    private static final int WORD_IS_ENCRYPTED = 0x0100;

    private static final int FILE_PASS = 0x002f;
    private static final int SHEET = 0x0085;
    private static final int VBA_IN_WORKBOOK = 0x00d3;
    private static final int SHEET_KIND_AT = 5;
    private static final int MACRO_SHEET = 1;

    private static final int VBA_IN_PRESENTATION = 0x03ff;
    private static final int OLE_STORAGE = 0x1011;
    private static final int OLE_CONTROL = 0x0fee;
    private static final int CONTAINER = 0xf;

    private OleRecords() {}

    static void word(InputStream in) throws IOException {
        var head = in.readNBytes(12);
        FlawFound.unless(head.length == 12, Flaw.DAMAGED);
        FlawFound.unless((u16(head, 10) & WORD_IS_ENCRYPTED) == 0, Flaw.ENCRYPTED);
    }

    static void workbook(InputStream in) throws IOException {
        for (var head = in.readNBytes(4); head.length == 4; head = in.readNBytes(4)) {
            int kind = u16(head, 0);
            int length = u16(head, 2);
            FlawFound.unless(kind != FILE_PASS, Flaw.ENCRYPTED);
            FlawFound.unless(kind != VBA_IN_WORKBOOK, Flaw.MACRO);
            var begin = in.readNBytes(Math.min(length, SHEET_KIND_AT + 1));
            boolean macros = kind == SHEET && begin.length > SHEET_KIND_AT && begin[SHEET_KIND_AT] == MACRO_SHEET;
            FlawFound.unless(!macros, Flaw.MACRO);
            in.skipNBytes(length - begin.length);
        }
    }

    static void presentation(InputStream in) throws IOException {
        for (var head = in.readNBytes(8); head.length == 8; head = in.readNBytes(8)) {
            int version = head[0] & 0xf;
            int kind = u16(head, 2);
            long length = u16(head, 4) | (long) u16(head, 6) << 16;
            FlawFound.unless(kind != VBA_IN_PRESENTATION, Flaw.MACRO);
            FlawFound.unless(kind != OLE_CONTROL, Flaw.ACTIVE_CONTROL);
            FlawFound.unless(kind != OLE_STORAGE, Flaw.EMBEDDED_OBJECT);
            // The records of a container follow its head.
            in.skipNBytes(version == CONTAINER ? 0 : length);
        }
    }

    private static int u16(byte[] head, int at) {
        return (head[at] & 0xff) | (head[at + 1] & 0xff) << 8;
    }
}
