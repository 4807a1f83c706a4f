package vn.minh.evidence.inspection.store;

/** The one thing a picture's metadata is kept for: which way is up. */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int MOST_TAGS = 200;

    private Exif() {}

    /** 1 to 8 as the standard counts; 1 (upright) when it does not say or cannot be read. */
    static int orientation(Bytes bytes, long from, long end) {
        if (end - from < 14) {
            return 1;
        }
        boolean little = bytes.has(from, "II");
        long tags = from + (little ? bytes.u32le(from + 4) : bytes.u32(from + 4));
        if (tags + 2 > end) {
            return 1;
        }
        int count = Math.min(MOST_TAGS, u16(bytes, tags, little));
        for (long at = tags + 2; at + 12 <= end && at < tags + 2 + count * 12L; at += 12) {
            if (u16(bytes, at, little) == ORIENTATION) {
                int value = u16(bytes, at + 8, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int u16(Bytes bytes, long at, boolean little) {
        return little ? bytes.u16le(at) : bytes.u16(at);
    }

    /** A whole segment with this tag and no other. */
    static byte[] onlyOrientation(int value) {
        return new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
