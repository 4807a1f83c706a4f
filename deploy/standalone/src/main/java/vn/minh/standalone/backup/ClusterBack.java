package vn.minh.standalone.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import vn.minh.standalone.Trouble;

/**
 * Unpacks PostgreSQL's data folder. Its label lets the server bring itself to the point where the copy ended; before that
 * the server itself forces every file to the disk, as after any crash.
 */
final class ClusterBack {

    private ClusterBack() {}

    static void unpack(Path packed, Path data) throws IOException {
        Files.createDirectories(data);
        own(data, true);
        try (var tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(packed), 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = data.resolve(entry.getName()).normalize();
                if (!target.startsWith(data)) {
                    throw new Trouble(packed + " names a file outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(tar, target);
                }
                own(target, entry.isDirectory());
            }
        }
    }

    private static void own(Path path, boolean isFolder) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(isFolder ? "rwx------" : "rw-------"));
    }
}
