package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;

/** A PNG keeps the chunks its picture needs; texts, times, cameras and whatever follows its end go. */
@ApplicationScoped
class PngLook implements Look {

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final Set<String> KEPT =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP");
    private static final int WINDOW = 64 * 1024;
    /** A colour profile has a few hundred KiB at most. */
    private static final long LARGEST_PROFILE = 8 << 20;

    private final InspectionLimits limits;

    PngLook(InspectionLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Path> look(Path file, Bytes bytes) throws IOException {
        return Cleaned.of(file, bytes, copy -> {
            var header = PngHeader.of(bytes);
            header.size().within(limits.pixels());
            copy.keep(0, 8);
            try (var picture = new Inflation(header.expanded(), Flaw.EXPANDS_TOO_FAR)) {
                Tails.harmless(bytes, chunks(bytes, copy, picture));
                FlawFound.unless(picture.isWhole(), Flaw.DAMAGED);
            }
        });
    }

    private static long chunks(Bytes bytes, Cleaned copy, Inflation picture) throws IOException {
        long at = 8;
        while (true) {
            long length = bytes.u32(at);
            var type = bytes.text(at + 4, 4);
            long next = at + 12 + length;
            FlawFound.unless(
                    next <= bytes.size() && sum(bytes, at + 4, length + 4) == bytes.u32(next - 4), Flaw.DAMAGED);
            boolean critical = Character.isUpperCase(type.charAt(0));
            FlawFound.unless(!critical || (NEEDED.contains(type) && type.equals("IHDR") == (at == 8)), Flaw.DAMAGED);
            if (type.equals("IDAT")) {
                picture.feed(bytes, at + 8, length);
            } else if (type.equals("iCCP")) {
                profile(bytes, at + 8, length);
            }
            if (critical || KEPT.contains(type)) {
                copy.keep(at, next - at);
            }
            if (type.equals("IEND")) {
                return next;
            }
            at = next;
        }
    }

    private static void profile(Bytes bytes, long at, long length) {
        long begin = at;
        while (begin < at + length && bytes.u8(begin) != 0) {
            begin++;
        }
        try (var profile = new Inflation(LARGEST_PROFILE, Flaw.EXPANDS_TOO_FAR)) {
            profile.feed(bytes, begin + 2, Math.max(0, at + length - begin - 2));
        }
    }

    private static long sum(Bytes bytes, long at, long length) {
        var crc = new CRC32();
        for (long done = 0; done < length; done += WINDOW) {
            crc.update(bytes.array(at + done, (int) Math.min(WINDOW, length - done)));
        }
        return crc.getValue();
    }
}
