package vn.minh.evidence.inspection.store;

import java.io.IOException;
import vn.minh.evidence.inspection.Flaw;

/** A JPEG from marker to marker. */
final class JpegSegments {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int TABLES = 0xdb;
    private static final int LINES = 0xdc;
    private static final int RESTART_EVERY = 0xdd;
    private static final int HUFFMAN = 0xc4;
    private static final int RESERVED = 0xc8;
    private static final int ARITHMETIC = 0xcc;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    /** A progressive picture has about ten; each of thousands costs a reader a whole picture's work. */
    private static final int MOST_SCANS = 200;

    private static final byte[] JFIF = {
        (byte) 0xff, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final Bytes bytes;
    private final Cleaned copy;
    private final long mostPixels;
    private boolean framed;
    private int scans;
    private boolean turned;

    JpegSegments(Bytes bytes, Cleaned copy, long mostPixels) {
        this.bytes = bytes;
        this.copy = copy;
        this.mostPixels = mostPixels;
    }

    /** Where the picture ends. */
    long copied() throws IOException {
        FlawFound.unless(bytes.u16(0) == (0xff00 | START), Flaw.DAMAGED);
        copy.keep(0, 2);
        long at = 2;
        while (true) {
            FlawFound.unless(bytes.u8(at) == 0xff, Flaw.DAMAGED);
            int marker = bytes.u8(at + 1);
            if (marker == END) {
                FlawFound.unless(framed && scans > 0, Flaw.DAMAGED);
                copy.keep(at, 2);
                return at + 2;
            }
            at = marker == 0xff ? at + 1 : segment(at, marker);
        }
    }

    private long segment(long at, int marker) throws IOException {
        long end = at + 2 + bytes.u16(at + 2);
        FlawFound.unless(end >= at + 4 && end <= bytes.size(), Flaw.DAMAGED);
        switch (marker) {
            case SCAN -> {
                return scan(at, end);
            }
            case TABLES, LINES, RESTART_EVERY, HUFFMAN, ARITHMETIC -> copy.keep(at, end - at);
            case APP0 -> keepJfif(at, end);
            case APP1 -> keepOrientation(at, end);
            case APP2 -> keepIf(bytes.has(at + 4, "ICC_PROFILE\u0000"), at, end);
            case APP14 -> keepIf(bytes.has(at + 4, "Adobe") && end - at == 16, at, end);
            default -> {
                if (marker >= 0xc0 && marker <= 0xcf && marker != RESERVED) {
                    frame(at);
                    copy.keep(at, end - at);
                }
            }
        }
        return end;
    }

    private void frame(long at) {
        FlawFound.unless(!framed, Flaw.DAMAGED);
        new Pixels(bytes.u16(at + 7), bytes.u16(at + 5)).within(mostPixels);
        framed = true;
    }

    /** The picture's own data runs up to the next marker that is neither a restart nor a stuffed byte. */
    private long scan(long at, long headEnd) throws IOException {
        FlawFound.unless(framed, Flaw.DAMAGED);
        scans++;
        FlawFound.unless(scans <= MOST_SCANS, Flaw.TOO_COMPLEX);
        bytes.deadline().check();
        long end = headEnd;
        while (bytes.u8(end) != 0xff || isData(bytes.u8(end + 1))) {
            end++;
        }
        copy.keep(at, end - at);
        return end;
    }

    private static boolean isData(int after) {
        return after == 0 || (after >= 0xd0 && after <= 0xd7) || after == 0xff;
    }

    /** Its thumbnail may still show what was cut away: the plain one has none. */
    private void keepJfif(long at, long end) throws IOException {
        if (bytes.has(at + 4, "JFIF\u0000") && end - at >= JFIF.length) {
            var plain = JFIF.clone();
            bytes.read(at + 9, plain, 9, 7);
            copy.write(plain);
        }
    }

    private void keepOrientation(long at, long end) throws IOException {
        int orientation = turned || !bytes.has(at + 4, "Exif\u0000\u0000") ? 1 : Exif.orientation(bytes, at + 10, end);
        if (orientation > 1) {
            turned = true;
            copy.write(Exif.onlyOrientation(orientation));
        }
    }

    private void keepIf(boolean needed, long at, long end) throws IOException {
        if (needed) {
            copy.keep(at, end - at);
        }
    }
}
