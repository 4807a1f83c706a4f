package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.minh.evidence.inspection.Flaw;

/** An MP4 or QuickTime film: boxes from the first byte to the last, and all it shows is in the file itself. */
@ApplicationScoped
class FilmLook implements Look {

    private static final Set<String> ON_THE_WAY_TO_REFERENCES = Set.of("moov", "trak", "mdia", "minf", "dinf");
    private static final int MOST = 100_000;
    private static final int SELF_CONTAINED = 1;

    @Override
    public Optional<Path> look(Path file, Bytes bytes) {
        var walk = new Walk(bytes);
        walk.through(0, bytes.size());
        FlawFound.unless(walk.seen.contains("moov") && walk.seen.contains("trak"), Flaw.DAMAGED);
        FlawFound.unless(walk.seen.contains("mdat") || walk.seen.contains("moof"), Flaw.DAMAGED);
        return Optional.empty();
    }

    private static final class Walk {

        private final Bytes bytes;
        private final Set<String> seen = new HashSet<>();
        private int count;

        Walk(Bytes bytes) {
            this.bytes = bytes;
        }

        void through(long from, long end) {
            for (long at = from; at < end; ) {
                count++;
                FlawFound.unless(count < MOST, Flaw.TOO_COMPLEX);
                bytes.deadline().check();
                // QuickTime ends some lists with four zero bytes.
                if (end - at < 8) {
                    FlawFound.unless(from > 0 && end - at == 4 && bytes.u32(at) == 0, Flaw.DAMAGED);
                    return;
                }
                at = box(at, end);
            }
        }

        private long box(long at, long end) {
            long length = bytes.u32(at);
            var type = bytes.text(at + 4, 4);
            long content = at + 8;
            if (length == 1) {
                length = bytes.u64(at + 8);
                content = at + 16;
            } else if (length == 0) {
                length = end - at;
            }
            FlawFound.unless(length >= content - at && length <= end - at, Flaw.DAMAGED);
            FlawFound.unless(type.chars().allMatch(c -> (c >= ' ' && c < 127) || c == 0xa9), Flaw.DAMAGED);
            seen.add(type);
            if (ON_THE_WAY_TO_REFERENCES.contains(type)) {
                through(content, at + length);
            } else if (type.equals("dref")) {
                references(content, at + length);
            }
            return at + length;
        }

        /** Pictures or sound in another file or on a server. */
        private void references(long at, long end) {
            for (long next = at + 8; next < end; ) {
                long length = bytes.u32(next);
                FlawFound.unless(length >= 12 && length <= end - next, Flaw.DAMAGED);
                FlawFound.unless((bytes.u8(next + 11) & SELF_CONTAINED) != 0, Flaw.EXTERNAL_CONTENT);
                next += length;
            }
        }
    }
}
