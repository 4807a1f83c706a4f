package vn.minh.standalone.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.minh.standalone.backup.Manifest.FileSeal;

/** Hashes of what lies on the disk. */
final class Seals {

    private Seals() {}

    static FileSeal seal(Path file) throws IOException {
        return new FileSeal(Files.size(file), sha256(file));
    }

    /** Forces all that was written to the disk of this folder: once, since one file at a time takes a wait for each. */
    static void settle(Path folder) throws IOException {
        try {
            int status = new ProcessBuilder("sync", "-f", folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("what was written could not be forced to the disk of " + folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the disk was waited for", e);
        }
    }

    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static String sha256(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return copy(bytes, OutputStream.nullOutputStream());
        }
    }

    /** Copies to the end; the hash of what was copied. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        try {
            var digest = new DigestInputStream(from, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(to);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
