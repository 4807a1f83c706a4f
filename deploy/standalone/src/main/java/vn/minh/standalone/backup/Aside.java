package vn.minh.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.minh.standalone.Folders;
import vn.minh.standalone.Ground;

/**
 * The data from before a restore, put aside instead of deleted. Named in a file that stays until the restore is whole: a
 * restore that was cut off is known by it, and the next one throws away only what that one had made.
 */
record Aside(Ground ground, Path folder) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'before-restore-'yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    static boolean isCutOff(Ground ground) {
        return Files.exists(ground.restoring());
    }

    static Aside of(Ground ground, Instant now) throws IOException {
        if (isCutOff(ground)) {
            return new Aside(
                    ground, Path.of(Files.readString(ground.restoring()).strip()));
        }
        var aside = new Aside(ground, ground.folder().resolve(NAME.format(now)));
        var beside = ground.restoring().resolveSibling("restoring.new");
        Files.writeString(beside, aside.folder + "\n");
        Seals.force(beside);
        Files.move(beside, ground.restoring(), StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    /** What is already aside is from before; what then still stands in its place is half a restore. */
    void put() throws IOException {
        Files.createDirectories(folder);
        var data = folder.resolve("data");
        if (Files.exists(data)) {
            Folders.remove(ground.data());
        } else if (Files.exists(ground.data())) {
            Files.move(ground.data(), data, StandardCopyOption.ATOMIC_MOVE);
        }
        var secrets = folder.resolve("secrets.properties");
        if (Files.exists(ground.secrets()) && !Files.exists(secrets)) {
            Files.move(ground.secrets(), secrets, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(ground.secrets());
        Files.createDirectories(ground.data());
    }

    /** Everything is back. Whether there was anything before. */
    boolean done() throws IOException {
        boolean held = Files.exists(folder.resolve("data/postgres/PG_VERSION"));
        if (!held) {
            Folders.remove(folder);
        }
        Files.delete(ground.restoring());
        return held;
    }
}
