package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes a folder with all that is in it; follows no link out of it. */
public final class Folders {

    private Folders() {}

    /** Removes all that is in a folder but one: what belongs to somebody who is not asked here. */
    static void empty(Path folder, String kept) throws IOException {
        if (!Files.exists(folder.resolve(kept))) {
            remove(folder);
            return;
        }
        try (var children = Files.list(folder)) {
            for (var child : children.filter(child -> !child.endsWith(kept)).toList()) {
                remove(child);
            }
        }
    }

    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
