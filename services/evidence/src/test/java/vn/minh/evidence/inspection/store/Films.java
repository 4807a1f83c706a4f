package vn.minh.evidence.inspection.store;

/** Films that show nothing, box by box and element by element. */
final class Films {

    static final byte[] BRAND = box("ftyp", Raw.of("isom\u0000\u0000\u0002\u0000isomiso2mp41"));
    static final byte[] QUICKTIME = box("ftyp", Raw.of("qt  \u0000\u0000\u0002\u0000qt  "));
    static final byte[] DATA = box("mdat", new byte[500]);
    static final byte[] MP4 = Raw.join(BRAND, movie(own()), DATA);
    static final byte[] MOV = Raw.join(QUICKTIME, movie(own()), DATA);
    static final byte[] WEBM = webm(element(0x1654ae6bL, new byte[20]), element(0x1f43b675L, new byte[200]));

    private Films() {}

    static byte[] box(String type, byte[]... content) {
        var all = Raw.join(content);
        return Raw.join(Raw.u32(8 + all.length), Raw.of(type), all);
    }

    /** A reference that says: in this file. */
    static byte[] own() {
        return box("url ", Raw.u32(1));
    }

    static byte[] elsewhere(String kind, String address) {
        return box(kind, Raw.u32(0), Raw.of(address + "\u0000"));
    }

    static byte[] movie(byte[] reference) {
        var references = box("dref", Raw.u32(0), Raw.u32(1), reference);
        return box("moov", box("mvhd", new byte[100]), box("trak", box("mdia", box("minf", box("dinf", references)))));
    }

    static byte[] webm(byte[]... elements) {
        return Raw.join(header("webm"), element(0x18538067L, Raw.join(elements)));
    }

    static byte[] header(String kind) {
        return element(
                0x1a45dfa3L,
                element(0x4286, (byte) 1),
                element(0x42f7, (byte) 1),
                element(0x42f2, (byte) 4),
                element(0x42f3, (byte) 8),
                element(0x4282, Raw.of(kind)),
                element(0x4287, (byte) 4));
    }

    static byte[] element(long id, byte... content) {
        return Raw.join(id(id), Raw.u32(0x10000000L | content.length), content);
    }

    static byte[] element(long id, byte[]... content) {
        return element(id, Raw.join(content));
    }

    /** One that does not say where it ends. */
    static byte[] endless(long id, byte[] content) {
        return Raw.join(id(id), new byte[] {(byte) 0xff}, content);
    }

    private static byte[] id(long id) {
        return id > 0xffff ? Raw.u32(id) : id > 0xff ? Raw.u16((int) id) : new byte[] {(byte) id};
    }
}
