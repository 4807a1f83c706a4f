package vn.minh.evidence.inspection.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A copy being written beside a file, without what is not to be kept. It is gone unless it turned out different. */
final class Cleaned {

    private static final int WINDOW = 64 * 1024;

    interface Writing {
        void to(Cleaned copy) throws IOException;
    }

    private final Bytes from;
    private final OutputStream out;

    private Cleaned(Bytes from, OutputStream out) {
        this.from = from;
        this.out = out;
    }

    /** Empty when nothing had to go: then the file itself is kept. */
    static Optional<Path> of(Path file, Bytes bytes, Writing writing) throws IOException {
        var copy = Files.createTempFile(file.toAbsolutePath().getParent(), "minh-clean", null);
        boolean kept = false;
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(copy), WINDOW)) {
                writing.to(new Cleaned(bytes, out));
            }
            kept = Files.mismatch(file, copy) >= 0;
            return kept ? Optional.of(copy) : Optional.empty();
        } finally {
            if (!kept) {
                Files.delete(copy);
            }
        }
    }

    /** Copies as they are. */
    void keep(long at, long length) throws IOException {
        var window = new byte[(int) Math.min(WINDOW, Math.max(1, length))];
        for (long done = 0; done < length; ) {
            int count = (int) Math.min(window.length, length - done);
            from.read(at + done, window, 0, count);
            out.write(window, 0, count);
            done += count;
        }
    }

    void write(byte... bytes) throws IOException {
        out.write(bytes);
    }

    void writeU32le(long number) throws IOException {
        write((byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24));
    }
}
