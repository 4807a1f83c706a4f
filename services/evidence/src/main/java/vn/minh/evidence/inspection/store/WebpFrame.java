package vn.minh.evidence.inspection.store;

import java.util.Optional;
import vn.minh.evidence.inspection.Flaw;

/** How large the picture of one chunk of a WebP is. */
final class WebpFrame {

    private static final int LOSSLESS = 0x2f;

    private WebpFrame() {}

    /** Empty: a chunk without a picture of its own. */
    static Optional<Pixels> size(Bytes bytes, String chunk, long at) {
        return switch (chunk) {
            case "VP8X" -> Optional.of(new Pixels(u24(bytes, at + 4) + 1, u24(bytes, at + 7) + 1));
            case "ANMF" -> Optional.of(new Pixels(u24(bytes, at + 6) + 1, u24(bytes, at + 9) + 1));
            case "VP8 " -> {
                FlawFound.unless(bytes.has(at + 3, "\u009d\u0001*"), Flaw.DAMAGED);
                yield Optional.of(new Pixels(bytes.u16le(at + 6) & 0x3fff, bytes.u16le(at + 8) & 0x3fff));
            }
            case "VP8L" -> {
                FlawFound.unless(bytes.u8(at) == LOSSLESS, Flaw.DAMAGED);
                long bits = bytes.u32le(at + 1);
                yield Optional.of(new Pixels((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1));
            }
            default -> Optional.empty();
        };
    }

    private static long u24(Bytes bytes, long at) {
        return bytes.u16le(at) | (long) bytes.u8(at + 2) << 16;
    }
}
