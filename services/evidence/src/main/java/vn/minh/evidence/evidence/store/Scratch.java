package vn.minh.evidence.evidence.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;

/**
 * Room on this machine's disk for files while they are looked at. Each process has a folder of its own, which it holds
 * locked; what a killed process left is removed when the next one starts.
 */
@ApplicationScoped
@Startup
class Scratch {

    private static final Logger LOG = Logger.getLogger(Scratch.class);
    private static final String LOCK = "lock";
    /** Others live on this disk too. */
    private static final long SPARE = 64L * 1024 * 1024;

    private final Path ours;
    private final FileChannel held;

    Scratch(@ConfigProperty(name = "minh.evidence.look-folder") Path folder) throws IOException {
        Files.createDirectories(folder);
        // One after the other: nobody takes a folder for left whose lock is just being taken.
        try (var starting = FileChannel.open(folder.resolve("starting"), CREATE, WRITE);
                var _ = starting.lock()) {
            removeLeft(folder);
            this.ours = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
            this.held = FileChannel.open(ours.resolve(LOCK), CREATE, WRITE);
            held.lock();
        }
    }

    /** What is done with a file while it is there. */
    interface Work<T> {
        T with(Path file) throws Exception;
    }

    /** Gives an own folder's file to the work and removes the folder, whatever happened. Refuses when the disk is full. */
    <T> T use(long size, Work<T> work) throws Exception {
        requireRoom(size);
        var folder = Files.createTempDirectory(ours, "look-");
        try {
            return work.with(folder.resolve("content"));
        } finally {
            remove(folder);
        }
    }

    private void requireRoom(long size) throws IOException {
        long usable = Files.getFileStore(ours).getUsableSpace();
        if (usable - SPARE < size) {
            LOG.warnf("no room to look at %d bytes: %d are usable in %s", size, usable, ours);
            throw full();
        }
    }

    static Rejected full() {
        return new Rejected(new Unavailable(
                "Máy chủ tạm hết chỗ để kiểm tra tệp; chưa có gì được ghi nhận, tệp đã tải lên vẫn còn.",
                "Xác nhận lại sau ít phút; nếu vẫn vậy, báo cho người quản trị."));
    }

    @PreDestroy
    void leave() {
        try {
            held.close();
            remove(ours);
        } catch (IOException trouble) {
            LOG.infof("%s is left to the next start: %s", ours, trouble);
        }
    }

    private static void removeLeft(Path folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder)) {
            for (var other : left) {
                if (isLeft(other)) {
                    LOG.infof("removing what a killed process left: %s", other);
                    remove(other);
                }
            }
        }
    }

    /** Whoever is alive holds its lock. */
    private static boolean isLeft(Path other) {
        try (var lock = FileChannel.open(other.resolve(LOCK), WRITE);
                var taken = lock.tryLock()) {
            return taken != null;
        } catch (IOException | OverlappingFileLockException alive) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
