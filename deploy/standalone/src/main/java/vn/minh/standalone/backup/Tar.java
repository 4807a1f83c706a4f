package vn.minh.standalone.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** A tar.gz that is written while the files that go into it change. */
final class Tar implements AutoCloseable {

    private static final int OWNER_FOLDER = 040700;
    private static final int OWNER_FILE = 0100600;

    private final TarArchiveOutputStream out;

    Tar(Path file) throws IOException {
        out = new TarArchiveOutputStream(new BufferedOutputStream(gzip(Files.newOutputStream(file)), 1 << 16));
        out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    /** Fast rather than small: it is written while people work. */
    static OutputStream gzip(OutputStream to) throws IOException {
        var parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.BEST_SPEED);
        return new GzipCompressorOutputStream(to, parameters);
    }

    void folder(String name) throws IOException {
        var entry = new TarArchiveEntry(name + "/");
        entry.setMode(OWNER_FOLDER);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
    }

    void bytes(String name, byte[] content) throws IOException {
        begin(name, content.length);
        out.write(content);
        out.closeArchiveEntry();
    }

    /**
     * As long as it is when it is opened: what grows meanwhile is in the WAL, what was cut off is filled with zeros, as
     * pg_basebackup does. One that is gone by now is left out.
     */
    void file(String name, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            long size = Files.size(file);
            begin(name, size);
            long lacking = size - copy(bytes, size);
            var zeros = new byte[8192];
            for (; lacking > 0; lacking -= zeros.length) {
                out.write(zeros, 0, (int) Math.min(zeros.length, lacking));
            }
            out.closeArchiveEntry();
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
    }

    private long copy(InputStream from, long most) throws IOException {
        var window = new byte[1 << 16];
        long copied = 0;
        while (copied < most) {
            int read = from.read(window, 0, (int) Math.min(window.length, most - copied));
            if (read < 0) {
                return copied;
            }
            out.write(window, 0, read);
            copied += read;
        }
        return copied;
    }

    private void begin(String name, long size) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setMode(OWNER_FILE);
        entry.setSize(size);
        out.putArchiveEntry(entry);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
