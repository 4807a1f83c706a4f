package vn.minh.standalone.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import vn.minh.standalone.Folders;
import vn.minh.standalone.Trouble;

/**
 * The folder of one backup: empty at first, nobody else's business, gone again when the backup fails.
 *
 * @param isNew whether the backup made the folder itself
 */
record Place(Path folder, boolean isNew) {

    private static final long MEGABYTE = 1024 * 1024;

    static Place take(Path folder) throws IOException {
        boolean isNew = !Files.exists(folder);
        if (isNew) {
            Files.createDirectories(folder);
        } else if (!Files.isDirectory(folder)) {
            throw new Trouble(folder + " is a file: name a folder that is empty or not there yet.");
        }
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new Trouble(folder + " is not empty, and a backup overwrites nothing: name another folder.");
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new Place(folder, isNew);
    }

    /** @param bytes that will be written there at most */
    static void requireRoom(Path folder, long bytes, long free) {
        if (free < bytes) {
            throw new Trouble("only " + free / MEGABYTE + " MB are free where " + folder + " lies, and up to "
                    + bytes / MEGABYTE + " MB are needed: make room, or name a folder on another disk.");
        }
    }

    /** Leaves nothing of a backup that failed. */
    void leave() throws IOException {
        if (isNew) {
            Folders.remove(folder);
            return;
        }
        try (var inside = Files.list(folder)) {
            for (var path : inside.toList()) {
                if (Files.isDirectory(path)) {
                    Folders.remove(path);
                } else {
                    Files.delete(path);
                }
            }
        }
    }

    /** Of all files below; one that goes away meanwhile counts nothing. */
    static long bytes(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        var sum = new long[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }
}
