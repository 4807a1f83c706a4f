package vn.minh.evidence.inspection.store;

import java.util.Map;
import vn.minh.evidence.inspection.Flaw;

/** A PNG's first chunk, and how many bytes its picture has for that once expanded: not one more may come. */
record PngHeader(Pixels size, int bits, int channels, boolean interlaced) {

    /** Samples for each kind of colour: grey, true colour, palette, grey with alpha, true colour with alpha. */
    private static final Map<Integer, Integer> CHANNELS = Map.of(0, 1, 2, 3, 3, 1, 4, 2, 6, 4);

    /** Of the seven passes: first column, first row, step of columns, step of rows. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader of(Bytes bytes) {
        FlawFound.unless(bytes.u32(8) == 13 && bytes.has(12, "IHDR"), Flaw.DAMAGED);
        int channels = CHANNELS.getOrDefault(bytes.u8(25), 0);
        int bits = bytes.u8(24);
        FlawFound.unless(channels > 0 && bits <= 16 && Integer.bitCount(bits) == 1, Flaw.DAMAGED);
        return new PngHeader(new Pixels(bytes.u32(16), bytes.u32(20)), bits, channels, bytes.u8(28) == 1);
    }

    long expanded() {
        if (!interlaced) {
            return rows(size.width(), size.height());
        }
        long all = 0;
        for (var pass : PASSES) {
            all += rows(steps(size.width(), pass[0], pass[2]), steps(size.height(), pass[1], pass[3]));
        }
        return all;
    }

    private static long steps(long length, int first, int step) {
        return Math.max(0, (length - first + step - 1) / step);
    }

    /** Each row begins with a byte for its filter. */
    private long rows(long width, long height) {
        return width == 0 ? 0 : height * (1 + (width * bits * channels + 7) / 8);
    }
}
