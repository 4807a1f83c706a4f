package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;

/** A WebP keeps its picture, colours and animation; camera data goes, and the flags that promised it. */
@ApplicationScoped
class WebpLook implements Look {

    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int EXIF_AND_XMP = 0x0c;
    private static final int MOST = 10_000;

    private record Chunk(String type, long at, long length) {

        /** Every chunk takes an even number of bytes. */
        long whole() {
            return 8 + length + (length & 1);
        }
    }

    private final InspectionLimits limits;

    WebpLook(InspectionLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Path> look(Path file, Bytes bytes) throws IOException {
        long end = 8 + bytes.u32le(4);
        end += end & 1;
        FlawFound.unless(end <= bytes.size(), Flaw.DAMAGED);
        Tails.harmless(bytes, end);
        var chunks = chunks(bytes, end);
        boolean picture =
                chunks.stream().anyMatch(chunk -> Set.of("VP8 ", "VP8L", "ANMF").contains(chunk.type()));
        FlawFound.unless(picture, Flaw.DAMAGED);
        return Cleaned.of(file, bytes, copy -> write(bytes, chunks, copy));
    }

    private List<Chunk> chunks(Bytes bytes, long end) {
        var chunks = new ArrayList<Chunk>();
        for (long at = 12; at < end; ) {
            var chunk = new Chunk(bytes.text(at, 4), at, bytes.u32le(at + 4));
            FlawFound.unless(at + chunk.whole() <= end, Flaw.DAMAGED);
            FlawFound.unless(chunks.size() < MOST, Flaw.TOO_COMPLEX);
            WebpFrame.size(bytes, chunk.type(), at + 8).ifPresent(size -> size.within(limits.pixels()));
            chunks.add(chunk);
            at += chunk.whole();
        }
        return chunks;
    }

    private static void write(Bytes bytes, List<Chunk> chunks, Cleaned copy) throws IOException {
        var kept = chunks.stream().filter(chunk -> KEPT.contains(chunk.type())).toList();
        copy.keep(0, 4);
        copy.writeU32le(4 + kept.stream().mapToLong(Chunk::whole).sum());
        copy.keep(8, 4);
        for (var chunk : kept) {
            if (chunk.type().equals("VP8X")) {
                copy.keep(chunk.at(), 8);
                copy.write((byte) (bytes.u8(chunk.at() + 8) & ~EXIF_AND_XMP));
                copy.keep(chunk.at() + 9, chunk.whole() - 9);
            } else {
                copy.keep(chunk.at(), chunk.whole());
            }
        }
    }
}
