package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import vn.minh.evidence.inspection.Flaw;

/** A WebM film: its elements follow one another to the last byte, and no file is attached. */
@ApplicationScoped
class WebmLook implements Look {

    private static final long HEADER = 0x1a45dfa3L;
    private static final long SEGMENT = 0x18538067L;
    private static final long CLUSTER = 0x1f43b675L;
    private static final long TRACKS = 0x1654ae6bL;
    private static final long ATTACHMENTS = 0x1941a469L;
    private static final long KIND = 0x4282;
    private static final int MOST = 1_000_000;

    /** Its relatives begin alike and say in their head what they are. */
    static boolean isWebm(Bytes bytes) {
        var header = Element.at(bytes, 0, bytes.size());
        for (long at = header.content; at < header.end; ) {
            var element = Element.at(bytes, at, header.end);
            if (element.id == KIND) {
                return bytes.has(element.content, "webm");
            }
            at = element.end;
        }
        return false;
    }

    @Override
    public Optional<Path> look(Path file, Bytes bytes) {
        var header = Element.at(bytes, 0, bytes.size());
        FlawFound.unless(header.id == HEADER && !header.endless, Flaw.DAMAGED);
        var segment = Element.at(bytes, header.end, bytes.size());
        FlawFound.unless(segment.id == SEGMENT && segment.end == bytes.size(), Flaw.DAMAGED);
        boolean tracks = false;
        int count = 0;
        for (long at = segment.content; at < segment.end; ) {
            bytes.deadline().check();
            count++;
            FlawFound.unless(count < MOST, Flaw.TOO_COMPLEX);
            var element = Element.at(bytes, at, segment.end);
            FlawFound.unless(element.id != ATTACHMENTS, Flaw.EMBEDDED_OBJECT);
            tracks |= element.id == TRACKS;
            // A live recording's clusters do not know where they end: what follows is found inside them.
            at = element.endless && element.id == CLUSTER ? element.content : element.end;
        }
        FlawFound.unless(tracks, Flaw.DAMAGED);
        return Optional.empty();
    }

    private record Element(long id, long content, long end, boolean endless) {

        static Element at(Bytes bytes, long at, long most) {
            int idLength = Integer.numberOfLeadingZeros(bytes.u8(at)) - 23;
            FlawFound.unless(idLength <= 4, Flaw.DAMAGED);
            int sizeLength = Integer.numberOfLeadingZeros(bytes.u8(at + idLength)) - 23;
            FlawFound.unless(sizeLength <= 8, Flaw.DAMAGED);
            long content = at + idLength + sizeLength;
            long marker = 1L << (7 * sizeLength);
            long size = number(bytes, at + idLength, sizeLength) & (marker - 1);
            boolean endless = size == marker - 1;
            FlawFound.unless(endless || size <= most - content, Flaw.DAMAGED);
            return new Element(number(bytes, at, idLength), content, endless ? most : content + size, endless);
        }

        private static long number(Bytes bytes, long at, int length) {
            long number = 0;
            for (int i = 0; i < length; i++) {
                number = number << 8 | bytes.u8(at + i);
            }
            return number;
        }
    }
}
