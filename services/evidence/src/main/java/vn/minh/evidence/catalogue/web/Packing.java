package vn.minh.evidence.catalogue.web;

import static java.util.zip.Deflater.DEFAULT_COMPRESSION;
import static java.util.zip.Deflater.NO_COMPRESSION;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.evidence.catalogue.Archive;
import vn.minh.evidence.catalogue.Piece;
import vn.minh.evidence.evidence.Originals;

/**
 * An archive that is made while it is taken: each call packs a little more, so that whoever is slow makes it wait and
 * nothing piles up. It blocks: for a worker. A failure leaves what was given so far without the end that makes a zip.
 *
 * <p>Contents that are compressed already are packed as they are. A zip that is never sought in can hold those only in
 * deflate's own stored blocks, since a plain stored entry begins with a checksum that is known when it ends.
 */
final class Packing implements Closeable {

    private static final Logger LOG = Logger.getLogger(Packing.class);
    private static final int WINDOW = 64 * 1024;
    private static final List<String> WORTH_PACKING =
            List.of("text/", "application/json", "application/xml", "image/svg");

    private final Originals originals;
    private final Instant at;
    private final Queue<Archive.Text> texts;
    private final Queue<Archive.File> files;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream(2 * WINDOW);
    private final ZipArchiveOutputStream zip;
    private final byte[] window = new byte[WINDOW];
    private byte @Nullable [] list;
    private @Nullable Passage passage;
    private String packed = "";
    private boolean finished;
    private boolean closed;

    /** @param list the archive's workbook */
    Packing(Archive archive, byte[] list, Originals originals, Instant at) {
        this.originals = originals;
        this.at = at;
        this.list = list;
        this.texts = new ArrayDeque<>(archive.texts());
        this.files = new ArrayDeque<>(archive.files());
        this.zip = new ZipArchiveOutputStream(taken);
        zip.setEncoding("UTF-8");
        zip.setUseLanguageEncodingFlag(true);
        zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
        zip.setUseZip64(Zip64Mode.AsNeeded);
    }

    /** The next bytes, about a window of them; none when that was all. */
    synchronized byte[] next() {
        if (closed) {
            throw new IllegalStateException("nobody waits for this archive any more");
        }
        try {
            while (taken.size() < WINDOW && !finished) {
                step();
            }
        } catch (IOException trouble) {
            LOG.errorf(trouble, "an archive was broken off at %s", packed);
            throw new Rejected(new Unavailable(
                    "Kho lưu tệp không đưa ra được “" + packed + "” như khi đã lưu; chưa gửi được tệp nén.",
                    "Thử lại sau ít phút; nếu vẫn lỗi, báo quản trị viên tên tệp này."));
        }
        var bytes = taken.toByteArray();
        taken.reset();
        return bytes;
    }

    private void step() throws IOException {
        if (passage != null) {
            if (!passage.pass(window, zip)) {
                end();
            }
        } else if (!texts.isEmpty()) {
            var text = texts.remove();
            small(text.path(), text.bytes());
        } else if (list != null) {
            small(Archive.LIST, list);
            list = null;
        } else if (!files.isEmpty()) {
            begin(files.remove());
        } else {
            zip.finish();
            finished = true;
        }
    }

    private void begin(Archive.File file) throws IOException {
        packed = file.path();
        passage = new Passage(originals, file.piece().original());
        zip.setLevel(isWorthPacking(file.piece()) ? DEFAULT_COMPRESSION : NO_COMPRESSION);
        zip.putArchiveEntry(entry(file.path(), file.piece().original().size()));
    }

    private void end() throws IOException {
        letGo();
        zip.closeArchiveEntry();
    }

    private void small(String path, byte[] bytes) throws IOException {
        zip.setLevel(DEFAULT_COMPRESSION);
        zip.putArchiveEntry(entry(path, bytes.length));
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    private ZipArchiveEntry entry(String path, long size) {
        var entry = new ZipArchiveEntry(path);
        entry.setSize(size);
        entry.setTime(at.toEpochMilli());
        return entry;
    }

    private static boolean isWorthPacking(Piece piece) {
        return WORTH_PACKING.stream().anyMatch(piece.original().type().wireName()::startsWith);
    }

    private void letGo() {
        if (passage != null) {
            passage.close();
            passage = null;
        }
    }

    /** Waits for a call under way, and lets go of the store. */
    @Override
    public synchronized void close() {
        closed = true;
        letGo();
    }
}
